import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Where the office is reached at once: every operator who may sign in. `key` tells the mails of one occasion apart. */
export async function officeAddresses(db: Database): Promise<{ key: string; to: string }[]> {
  const { rows } = await db.execute(sql`
    SELECT id::text AS key, email AS "to" FROM users WHERE role::text = 'operator' AND active IS NOT FALSE ORDER BY id`)
  return rows as { key: string; to: string }[]
}

/** Some operator, or of what goes `toCity` official too, who may sign in was not written to yet: no mail stands under the key `begin` followed by theirs. */
export const notYetTold = (begin: SQL, toCity: SQL = sql`FALSE`): SQL => sql`EXISTS (
  SELECT 1 FROM users u WHERE (u.role::text = 'operator' OR (${toCity} AND u.role::text = 'city')) AND u.active IS NOT FALSE AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = ${begin} || u.id))`
