import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Day } from '@/domain/calendar/jst'

/**
 * When somebody was last written to about visits that are not settled: the day (JST) in the keys of the outbox. The
 * conditions are those of the indexes `mails_records_ix`, `mails_chased_ix` and `mails_unsettled_ix`.
 */
export const facilityChasedOn = (facility: SQL): SQL =>
  sql`(SELECT max(split_part(m.key, '/', 4)) FROM mails m WHERE m.key LIKE 'facility/%/records/%' AND split_part(m.key, '/', 2) = ${facility}::text)`

export const residentChasedOn = (application: SQL): SQL =>
  sql`(SELECT max(split_part(m.key, '/', 4)) FROM mails m WHERE m.key LIKE 'application/%/chased/%' AND split_part(m.key, '/', 2) = ${application}::text)`

export const officeChasedOn: SQL = sql`(SELECT max(split_part(m.key, '/', 3)) FROM mails m WHERE m.key LIKE 'office/unsettled/%')`

/** The key of the mail to one operator on a day. */
export const officeChaseKey = (day: Day, account: string): string => `office/unsettled/${day}/${account}`
