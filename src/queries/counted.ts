import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/*
 * What counts, said once: the numbers and the lists of records behind them ask the same conditions. Those of ア stand in
 * `registeredUnits.ts`, because a unit may pass from one registration to another.
 */

/**
 * イ 市内に居住する登録者 at the end of a day: identity verified, not withdrawn, not merged into another record, and with
 * a residence in a ward of the city that stands, covers the day and rests on more than the person's own word (clause 5(5)イ).
 * `endsAt` is 24:00 of that day in Tokyo.
 */
export const residentOn = (v: SQL, r: SQL, day: SQL, endsAt: SQL): SQL => sql`
  (${v}.verified_at < ${endsAt} AND (${v}.withdrawn_at IS NULL OR ${v}.withdrawn_at >= ${endsAt}) AND ${v}.merged_into_id IS NULL
   AND ${r}.ward_id IS NOT NULL AND ${r}.proof::text <> 'self_declared' AND ${livedInOn(r, day)})`

/** A home that stands (`residences.standing`) covers the day; what was only reported, set aside or replaced has an empty period. */
export const livedInOn = (r: SQL, day: SQL): SQL => sql`${r}.period @> (${day})::date`

/** ウ 募集: what was first shown to residents within a span, whatever became of it later (clause 5(5)ウ). */
export const firstShownWithin = (at: SQL, from: SQL, until: SQL): SQL => sql`(${at} >= ${from} AND ${at} < ${until})`

/** エ 受け入れ完了: completed and nothing else, by the day on which the slot began in Tokyo (clause 5(5)エ). */
export const completedWithin = (a: SQL, from: SQL, until: SQL): SQL =>
  sql`(${a}.is_completed AND ${a}.starts_at >= ${from} AND ${a}.starts_at < ${until})`

/**
 * The residence in the city of the person of an application on the day of the activity (うち市内居住者). A person's
 * residences never overlap (residences_no_overlap), so a join finds one at most and counts nobody twice.
 */
export const homeOn = (home: SQL, a: SQL): SQL => sql`
  (${home}.volunteer_id = ${a}.volunteer_id AND ${home}.ward_id IS NOT NULL AND ${livedInOn(home, sql`${a}.starts_at AT TIME ZONE 'Asia/Tokyo'`)})`
