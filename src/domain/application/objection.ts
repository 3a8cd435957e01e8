import type { ApplicationStatus } from './status'
import { NO_SHOW_OBJECTION_DAYS, OBJECTION_HOURS } from './transitions'

const HOUR = 3_600_000

/** Until when a resident may object to what was recorded of a visit (the instant itself included); null in other states. */
export function objectionUntil(status: ApplicationStatus, since: Date): Date | null {
  if (status === 'attended') return new Date(since.getTime() + OBJECTION_HOURS * HOUR)
  return status === 'no_show' ? new Date(since.getTime() + NO_SHOW_OBJECTION_DAYS * 24 * HOUR) : null
}
