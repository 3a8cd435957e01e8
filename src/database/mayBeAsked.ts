import { sql } from '@payloadcms/db-postgres/drizzle'
import { agesOfBand, type GuardianFacts, guardianRefusalOf } from '@/domain/people/age'
import { AGE_BANDS } from '@/domain/people/profile'
import { birthDatesOf } from './birthDatesOf'
import type { Database } from './handle'
import { dayOfInstant, visitInsured } from './insured'

const day = dayOfInstant(sql`a.starts_at`)
const youngestAllowed = sql`greatest(p.minimum_age, t.minimum_age)`
/** A year more than the band says: who is asked today may be a year older on the day. */
const oldestOfBand = sql.raw(
  `CASE v.age_band::text ${AGE_BANDS.map((band) => {
    const { oldest } = agesOfBand(band)
    return `WHEN '${band}' THEN ${Number.isFinite(oldest) ? oldest + 1 : 999}`
  }).join(' ')} END`,
)

/**
 * Whether the person of a visit `a` (volunteer_id, programme_id, task_id, facility_id, starts_at) may be asked for it at all:
 * offered a seat, invited, recommended it, told that it is urgent. They are with us, have no break on its day, are kept apart
 * from nobody there, are insured and made sure of where the programme demands it, and their band is not too young. What a birth date decides is
 * asked by `ofAge` after it. Accepting asks the rules anew; whether the time is free is `inTheWay`.
 */
export const mayBeAsked = sql`EXISTS (
  SELECT 1 FROM volunteers v JOIN programmes p ON p.id = a.programme_id JOIN tasks t ON t.id = a.task_id
   WHERE v.id = a.volunteer_id AND v.withdrawn_at IS NULL AND v.merged_into_id IS NULL AND v.archived_at IS NULL
     AND NOT ((coalesce(v.paused_from, '') <> '' OR coalesce(v.paused_until, '') <> '')
              AND ${day} BETWEEN coalesce(nullif(v.paused_from, ''), '0') AND coalesce(nullif(v.paused_until, ''), '9999'))
     AND NOT is_blocked(a.volunteer_id, a.facility_id)
     AND (p.insurance_rule::text <> 'required' OR ${visitInsured})
     AND (p.identity_rule::text <> 'required' OR v.verified_at IS NOT NULL)
     AND coalesce(${youngestAllowed} <= ${oldestOfBand}, true))`

/** What the rule of age must know of the same `a`, but for the birth date, which is sealed. */
export const ageFacts = sql`(
  SELECT json_build_object('ageBand', v.age_band::text, 'day', ${day}, 'minimumAge', ${youngestAllowed}::int,
           'consented', EXISTS (SELECT 1 FROM consents c JOIN volunteers w ON w.id = c.volunteer_id
                                 WHERE c.kind::text = 'guardian' AND c.withdrawn_at IS NULL AND (w.id = v.id OR w.merged_into_id = v.id)))
    FROM volunteers v, programmes p, tasks t WHERE v.id = a.volunteer_id AND p.id = a.programme_id AND t.id = a.task_id)`

export type AgeAsked = Omit<GuardianFacts, 'birthDate'>
type Asked = { volunteer: string; age: AgeAsked }

/**
 * Those whose age stands in the way of nothing (`guardianRefusalOf`). The birth dates of those about whom the band alone does
 * not say enough are read in one statement, and shown to nobody.
 */
export async function ofAge<Row extends Asked>(db: Database, rows: readonly Row[]): Promise<Row[]> {
  const open = rows.filter(({ age }) => age.minimumAge !== null || guardianRefusalOf({ ...age, birthDate: null }) !== null)
  const birthDates = await birthDatesOf(db, [...new Set(open.map(({ volunteer }) => volunteer))])
  return rows.filter(({ age, volunteer }) => guardianRefusalOf({ ...age, birthDate: birthDates.get(volunteer) ?? null }) === null)
}
