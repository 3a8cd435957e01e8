import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type AgeAsked, ageFacts, ofAge } from '@/database/mayBeAsked'
import { facilityInScope, type Scope } from './scope'

/**
 * Agreed visits that begin after `from` and up to `until` of people under age on that day for whom no guardian's consent
 * stands, by application: their birth date was entered after they were accepted, or the consent was taken back.
 */
export async function visitsWithoutConsent(
  db: Database,
  { from, scope, until }: { from: Date; until: Date; scope: Scope },
): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, a.volunteer_id AS volunteer, ${ageFacts} AS age
      FROM applications a JOIN volunteers b ON b.id = a.volunteer_id
     WHERE a.holds_seat AND b.age_band::text = 'under_20' AND a.starts_at > ${from.toISOString()}::timestamptz
       AND a.starts_at <= ${until.toISOString()}::timestamptz AND ${facilityInScope(scope, sql`a.facility_id`)}`)
  const asked = rows.map((row) => ({
    application: String(row['application']),
    volunteer: String(row['volunteer']),
    age: { ...(row['age'] as AgeAsked), minimumAge: null },
  }))
  const fine = new Set((await ofAge(db, asked)).map(({ application }) => application))
  return asked.flatMap(({ application }) => (fine.has(application) ? [] : [application]))
}
