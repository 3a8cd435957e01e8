import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** For how many days after a visit of this programme its facility may see the contact. Null when there is no such programme. */
export async function contactDays(db: Database, programme: string): Promise<number | null> {
  const { rows } = await db.execute(sql`SELECT contact_days_after_visit::int AS days FROM programmes WHERE id = ${programme}`)
  return rows[0] ? Number(rows[0]['days']) : null
}
