import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type ContactPoint = { name: string; phone: string | null; email: string | null }

/** Whom residents and facilities can ask: the contractor of the running programme. Public by nature; null before there is a programme. */
export async function contactPoint(db: Database): Promise<ContactPoint | null> {
  const { rows } = await db.execute(sql`
    SELECT contractor_name AS name, contractor_phone AS phone, contractor_email AS email
      FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1`)
  return (rows[0] as ContactPoint | undefined) ?? null
}
