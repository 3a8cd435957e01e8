import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/**
 * How many minutes a completed visit counts, on every screen and paper: as approved; for visits from before minutes were
 * kept, as long as the slot was.
 */
export const minutesWorked = (visit: SQL): SQL =>
  sql`coalesce(${visit}.worked_minutes, round(extract(epoch FROM ${visit}.ends_at - ${visit}.starts_at) / 60))::int`
