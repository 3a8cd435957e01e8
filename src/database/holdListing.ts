import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Day } from '@/domain/calendar/jst'
import type { SlotStatus } from '@/domain/slot/status'
import type { TaskStatus } from '@/domain/task/status'
import { transactionOf } from './handle'

export type HeldListing = {
  facility: string
  status: TaskStatus
  programme: { startsOn: Day; endsOn: Day }
  /** The spans of days on which the facility is registered; `lastDay` null while it stands. */
  registrations: { startsOn: Day; lastDay: Day | null }[]
  /** Every slot of the listing that starts in the span, also one that was called off. */
  slots: { startsAt: Date; status: SlotStatus }[]
}

type Asked = { task: string; facility: string }

/**
 * Context of new slots of a listing that is held and whose rules were asked for each of them: they are not asked again per
 * row, which costs three questions each. Only code of the server can set it; the database asks its own rules all the same.
 */
export const askedWhileHeld = (asked: Asked) => ({ askedWhileHeld: asked })

/** The facility of a listing whose rules were asked while it is held; null where they are still to be asked. */
export function facilityOfHeld({ context }: Pick<PayloadRequest, 'context'>, task: unknown): string | null {
  const asked = context['askedWhileHeld'] as Asked | undefined
  return asked && asked.task === task ? asked.facility : null
}

/**
 * Keeps a listing's slots and its facility's registrations as they are until the transaction ends, and tells them:
 * whoever adds a slot to the listing meanwhile waits. Registrations first, as a withdrawal takes them. null when there
 * is no such listing.
 */
export async function holdListing(
  req: PayloadRequest,
  { task, from, until }: { task: string; from: Date; until: Date },
): Promise<HeldListing | null> {
  const db = await transactionOf(req)
  const { rows: registrations } = await db.execute(sql`
    SELECT r.starts_on, r.last_day FROM facility_registrations r
      JOIN tasks t ON t.programme_id = r.programme_id JOIN facilities f ON f.id = t.facility_id
     WHERE t.id = ${task}::uuid AND r.counting_unit IN (f.office_number, f.office_number || '/' || f.service_code::text)
     ORDER BY r.id FOR SHARE OF r`)
  const { rows: listings } = await db.execute(sql`
    SELECT t.facility_id AS facility, t.status::text AS status, p.starts_on, p.ends_on FROM tasks t JOIN programmes p ON p.id = t.programme_id
     WHERE t.id = ${task}::uuid FOR NO KEY UPDATE OF t`)
  const [listing] = listings
  if (!listing) return null
  const { rows: slots } = await db.execute(sql`
    SELECT starts_at, status::text AS status FROM slots
     WHERE task_id = ${task}::uuid AND starts_at >= ${from.toISOString()}::timestamptz AND starts_at < ${until.toISOString()}::timestamptz
     ORDER BY starts_at, status::text`)
  return {
    facility: String(listing['facility']),
    status: listing['status'] as TaskStatus,
    programme: { startsOn: String(listing['starts_on']), endsOn: String(listing['ends_on']) },
    registrations: registrations.map((row) => ({
      startsOn: String(row['starts_on']),
      lastDay: (row['last_day'] as string | null) || null,
    })),
    slots: slots.map((row) => ({ startsAt: new Date(row['starts_at'] as string), status: row['status'] as SlotStatus })),
  }
}
