import { sql } from '@payloadcms/db-postgres/drizzle'
import { environment } from '@/env'
import type { Database } from './handle'
import { personalPlace, unseal } from './sealedText'

/** The birth dates, which are sealed, of those who gave one, by person; for rules about age, and shown to nobody. One statement. */
export async function birthDatesOf(db: Database, volunteers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (volunteers.length === 0) return new Map()
  const { rows } = await db.execute(sql`
    SELECT volunteer_id AS volunteer, birth_date AS sealed, key_id AS key FROM volunteer_contacts
     WHERE birth_date IS NOT NULL AND volunteer_id IN (SELECT value::uuid FROM json_array_elements_text(${JSON.stringify(volunteers)}::json))`)
  const ring = environment().PERSONAL_DATA_KEY
  return new Map(
    rows.map(({ key, sealed, volunteer }) => [
      String(volunteer),
      unseal(String(sealed), personalPlace('volunteer-contacts', 'birthDate', key), ring),
    ]),
  )
}
