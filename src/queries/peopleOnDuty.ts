import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type PersonOnDuty = {
  name: string
  post: string | null
  phone: string | null
  duties: string | null
  responsible: boolean
}

/** The responsible person of a programme, then its staff, as the registers of clause 7 have them now; at most 200. */
export async function peopleOnDuty(db: Database, programme: string): Promise<PersonOnDuty[]> {
  const { rows } = await db.execute(sql`
    SELECT title AS name, post, phone, NULL AS duties, true AS responsible FROM responsible_people WHERE programme_id = ${programme}::uuid AND is_open
     UNION ALL
    SELECT title, post, NULL, duties, false FROM staff_roster WHERE programme_id = ${programme}::uuid AND is_open
     ORDER BY responsible DESC, name LIMIT 200`)
  return rows as PersonOnDuty[]
}
