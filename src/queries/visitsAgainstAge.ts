import { sql } from '@payloadcms/db-postgres/drizzle'
import { birthDatesOf } from '@/database/birthDatesOf'
import type { Database } from '@/database/handle'
import { type AgeAsked, ageFacts } from '@/database/mayBeAsked'
import { guardianRefusalOf } from '@/domain/people/age'
import { facilityInScope, type Scope } from './scope'

/** By application. Somebody may be among both. */
export type VisitsAgainstAge = { tooYoung: string[]; withoutConsent: string[] }

/**
 * Agreed visits that begin after `from` and up to `until` to which the rules of age would not let anybody in now: of people under the
 * least age of programme or listing on that day, and of people under age for whom no guardian's consent stands. Their birth
 * date, or a least age, was entered after they were accepted, or the consent was taken back.
 */
export async function visitsAgainstAge(
  db: Database,
  { from, scope, until }: { from: Date; until: Date; scope: Scope },
): Promise<VisitsAgainstAge> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, a.volunteer_id AS volunteer, ${ageFacts} AS age
      FROM applications a JOIN volunteers b ON b.id = a.volunteer_id JOIN tasks k ON k.id = a.task_id JOIN programmes g ON g.id = a.programme_id
     WHERE a.holds_seat AND (b.age_band::text = 'under_20' OR k.minimum_age IS NOT NULL OR g.minimum_age IS NOT NULL)
       AND a.starts_at > ${from.toISOString()}::timestamptz AND a.starts_at <= ${until.toISOString()}::timestamptz
       AND ${facilityInScope(scope, sql`a.facility_id`)}`)
  const birthDates = await birthDatesOf(db, [...new Set(rows.map((row) => String(row['volunteer'])))])
  const found: VisitsAgainstAge = { tooYoung: [], withoutConsent: [] }
  for (const { age, application, volunteer } of rows) {
    const facts = { ...(age as AgeAsked), birthDate: birthDates.get(String(volunteer)) ?? null }
    if (guardianRefusalOf(facts) === 'too_young') found.tooYoung.push(String(application))
    if (guardianRefusalOf({ ...facts, minimumAge: null }) !== null) found.withoutConsent.push(String(application))
  }
  return found
}
