import { type QuietHours, USUAL_QUIET_HOURS } from '@/domain/message/quietHours'

/** The quiet hours of the programme that a row was joined with (`quiet_from`, `quiet_until`); the usual ones without one. */
export const quietHoursOf = (row: Record<string, unknown>): QuietHours =>
  row['quiet_from'] && row['quiet_until']
    ? { from: String(row['quiet_from']), until: String(row['quiet_until']) }
    : USUAL_QUIET_HOURS
