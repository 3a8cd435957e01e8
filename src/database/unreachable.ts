import { sql } from '@payloadcms/db-postgres/drizzle'

/** No mail reaches the person `v`: they have no account they may use, and left no e-mail at the counter. */
export const unreachable = sql`(
  NOT EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = v.id AND c.active IS NOT FALSE)
  AND NOT EXISTS (SELECT 1 FROM volunteer_contacts c WHERE c.volunteer_id = v.id AND c.email IS NOT NULL))`
