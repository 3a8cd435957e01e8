import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Whom to call when something happens (clause 6ウ). */
export type EmergencyContact = { party: string; person: string; phone: string; afterHours: string | null; duties: string }

/** Those of a programme that hold, in the order in which they are called. */
export const contactRows = (programme: string): SQL => sql`
  SELECT party::text AS party, person, phone, after_hours AS "afterHours", duties FROM emergency_contacts
   WHERE programme_id = ${programme}::uuid AND is_open ORDER BY "order" NULLS LAST, person`

/** The same as a list, at most 100. */
export async function emergencyContacts(db: Database, programme: string): Promise<EmergencyContact[]> {
  const { rows } = await db.execute(sql`${contactRows(programme)} LIMIT 100`)
  return rows as EmergencyContact[]
}
