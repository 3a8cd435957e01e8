import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { lastDayOf } from './periodOfListing'

/** The start (JST) of a day that is kept as text; null where there is none. */
const startOf = (day: SQL, plus = 0): SQL =>
  sql`((nullif(${day}, '')::date + ${sql.raw(String(plus))})::timestamp AT TIME ZONE 'Asia/Tokyo')`

/** From this instant on no time within the period of a listing `t` can be agreed any more; null without a period. */
export const periodEnds: SQL = sql`CASE WHEN nullif(t.flexible_from, '') IS NOT NULL THEN ${startOf(lastDayOf(sql`t`), 1)} END`

/**
 * What residents ask of facilities and nobody has answered, as a relation: wishes for a time and proposals. `starts_at`: before
 * when an answer helps (a period that has begun: its end), `until`: from when on none does; both null where nothing has a time.
 */
export const openAskings: SQL = sql`(
  SELECT 'wish' AS asking, w.id, w.facility_id, coalesce(w.answer_from, w.wished_at) AS made_at, w.answer_due_at AS due_at, t.programme_id, t.title AS about,
         CASE WHEN ${startOf(sql`t.flexible_from`)} > w.wished_at THEN ${startOf(sql`t.flexible_from`)} ELSE ${periodEnds} END AS starts_at, ${periodEnds} AS until
    FROM time_wishes w JOIN tasks t ON t.id = w.task_id WHERE w.is_open
  UNION ALL
  SELECT 'proposal', p.id, p.facility_id, p.proposed_at, p.answer_due_at, (SELECT id FROM programmes WHERE is_current), p.number, NULL, NULL
    FROM proposals p WHERE p.status::text = 'received')`
