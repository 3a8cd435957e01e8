import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

type Visit = { programme: SQL; facility: SQL; volunteer: SQL | null; day: SQL }

/**
 * A policy of the programme is valid on the day (JST) and covers the visit: everybody, its facility, or its person, also under
 * a record that was merged into theirs (clause 13(2)). Without a person: the place, whoever comes. An array, and no IN: only so are
 * the policies of one person found by their index and not among everybody's.
 */
export const insured = ({ day, facility, programme, volunteer }: Visit): SQL => sql`EXISTS (
  SELECT 1 FROM insurances i WHERE i.programme_id = ${programme} AND i.starts_on <= ${day} AND i.ends_on >= ${day}
     AND ((i.facility_id IS NULL AND i.volunteer_id IS NULL) OR i.facility_id = ${facility}
          ${volunteer ? sql`OR i.volunteer_id = ANY (ARRAY(SELECT w.id FROM volunteers w WHERE w.id = ${volunteer} OR w.merged_into_id = ${volunteer}))` : sql``}))`

/** The day (JST) on which an instant lies, as the text days are stored. */
export const dayOfInstant = (instant: SQL): SQL => sql`(${instant} AT TIME ZONE 'Asia/Tokyo')::date::text`

/** Whether the visit of an application `a` is covered on its day. */
export const visitInsured = insured({
  programme: sql`a.programme_id`,
  facility: sql`a.facility_id`,
  volunteer: sql`a.volunteer_id`,
  day: dayOfInstant(sql`a.starts_at`),
})
