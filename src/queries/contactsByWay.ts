import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { OutreachWay } from '@/domain/outreach/outreach'

export type ContactsByWay = { way: OutreachWay; contacts: number; parties: number; interested: number }

/**
 * How often single facilities were told of a programme, by way. A party is a facility by its number, or a corporation by
 * its own; who was not reached was not told and is left out.
 */
export async function contactsByWay(db: Database, programme: string): Promise<ContactsByWay[]> {
  const { rows } = await db.execute(sql`
    SELECT way::text AS way, count(*)::int AS contacts, count(DISTINCT coalesce(office_number, corporate_number))::int AS parties,
           count(DISTINCT coalesce(office_number, corporate_number)) FILTER (WHERE outcome::text = 'interested')::int AS interested
      FROM outreach_contacts WHERE programme_id = ${programme}::uuid AND outcome::text <> 'not_reached'
     GROUP BY way ORDER BY way`)
  return rows as ContactsByWay[]
}
