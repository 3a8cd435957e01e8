import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from './handle'

export type KnownSigners = { operator: string[]; city: string[] }

/**
 * Who may stand under an agreement of a programme: for the operator whoever represents it in the contract, its responsible person, those
 * of the roster and its accounts; of the city whom we know by their accounts and as contacts. Each with the post that is known; at most 200 of a side.
 */
export async function knownSigners(db: Database, programme: string): Promise<KnownSigners> {
  const named = (post: string, name: string) => sql.raw(`concat_ws('　', nullif(btrim(${post}), ''), ${name})`)
  const of = sql`programme_id = ${programme}::uuid`
  const side = (rows: ReturnType<typeof sql>) => sql`
    (SELECT coalesce(json_agg(DISTINCT name), '[]') FROM (SELECT name FROM (${rows}) known WHERE btrim(coalesce(name, '')) <> '' LIMIT 200) listed)`
  const accounts = (role: string) => sql`SELECT name FROM users WHERE role::text = ${role} AND active IS NOT FALSE`
  const { rows } = await db.execute(sql`
    SELECT ${side(sql`
             SELECT contractor_representative AS name FROM programmes WHERE id = ${programme}::uuid
             UNION SELECT ${named('post', 'title')} FROM responsible_people WHERE ${of} AND is_open
             UNION SELECT ${named('post', 'title')} FROM staff_roster WHERE ${of} AND is_open
             UNION ${accounts('operator')}`)} AS operator,
           ${side(sql`
             SELECT person AS name FROM emergency_contacts WHERE ${of} AND is_open AND party::text = 'city_side'
             UNION ${accounts('city')}`)} AS city`)
  return rows[0] as KnownSigners
}
