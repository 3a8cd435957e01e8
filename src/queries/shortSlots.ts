import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** The rule of src/domain/shortage/shortage.ts as a condition on `slots s` of `programmes p`. */
export const isShort = (now: Date): SQL => sql`
  (s.starts_at > ${now.toISOString()}::timestamptz AND s.seats_taken < s.capacity
   AND (s.is_urgent IS TRUE
        OR (p.shortage_hours > 0 AND s.starts_at <= ${now.toISOString()}::timestamptz + p.shortage_hours::float8 * interval '1 hour'
            AND s.seats_taken < least(coalesce(s.needed, s.capacity), s.capacity))))`
