import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '@/env'

/**
 * The part of a calendar's address that nobody can guess. It is derived and not stored: whoever reads the database does
 * not know it, and its owner can be shown it again. An address ends with its record.
 */
const secretOf = (feed: string): string =>
  createHmac('sha256', environment().PAYLOAD_SECRET).update(`calendar-feed/${feed}`).digest('base64url')

export const calendarAddress = (serverURL: string, feed: string): string =>
  `${serverURL}/api/calendar/${feed}/${secretOf(feed)}.ics`

/** Whether this is the secret of a calendar, compared in the same time whatever was sent. */
export function isSecretOf(feed: string, sent: string): boolean {
  const [right, given] = [Buffer.from(secretOf(feed)), Buffer.from(sent)]
  return right.length === given.length && timingSafeEqual(right, given)
}
