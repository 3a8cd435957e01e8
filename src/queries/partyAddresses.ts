import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Where both parties of the contract are reached: every operator and every official of the city who may sign in. */
export async function partyAddresses(db: Database): Promise<{ key: string; to: string }[]> {
  const { rows } = await db.execute(sql`
    SELECT id::text AS key, email AS "to" FROM users WHERE role::text IN ('operator', 'city') AND active IS NOT FALSE ORDER BY id`)
  return rows as { key: string; to: string }[]
}
