import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type HomesPlan, type MergingHome, mergedHomes } from '@/domain/people/homes'

/** Two visits of the two records that cannot both be one person's. */
export type Conflict = { kept: string; dropped: string; title: string; startsAt: Date; sameSlot: boolean }
export type MergePreview = {
  applicationsAhead: number
  completedVisits: number
  otherApplications: number
  reviews: number
  /** What becomes of the homes of both. */
  homes: HomesPlan
  /** Homes of the dropped record that pass, whole or for the days the kept one does not know better. */
  residencesMoved: number
  residencesLeft: number
  /** Homes of the kept record that give way to a proven one of the other. */
  residencesReplaced: number
  insurances: number
  keptAccount: boolean
  droppedAccount: boolean
  conflicts: Conflict[]
}

/**
 * What would pass from one person's record to another's, and what stands in the way: applications of both for one slot
 * that are not over, and agreed or recorded visits of both that overlap. Of two homes on one day the better one stands
 * (`mergedHomes`). All programmes and facilities: merging is the office's alone.
 */
export async function mergePreview(
  db: Database,
  { dropped, kept, now }: { kept: string; dropped: string; now: Date },
): Promise<MergePreview> {
  const at = now.toISOString()
  const { rows } = await db.execute(sql`
    WITH a AS (SELECT count(*) FILTER (WHERE is_live AND NOT is_completed AND starts_at > ${at}::timestamptz)::int AS ahead,
                      count(*) FILTER (WHERE is_completed)::int AS completed, count(*)::int AS all
                 FROM applications WHERE volunteer_id = ${dropped}),
    r AS (SELECT coalesce(json_agg(json_build_object('id', id, 'of', CASE WHEN volunteer_id = ${kept} THEN 'kept' ELSE 'dropped' END,
                   'since', since, 'until', until, 'proven', proof::text <> 'self_declared', 'inCity', ward_id IS NOT NULL) ORDER BY since, id), '[]'::json) AS homes
            FROM residences WHERE volunteer_id IN (${kept}, ${dropped}) AND NOT isempty(period)),
    c AS (SELECT coalesce(json_agg(json_build_object('kept', k.id, 'dropped', d.id, 'title', d.title, 'startsAt', d.starts_at,
                   'sameSlot', k.slot_id = d.slot_id) ORDER BY d.starts_at, d.id), '[]'::json) AS conflicts
            FROM applications d JOIN applications k ON k.volunteer_id = ${kept}
             AND ((k.slot_id = d.slot_id AND k.is_live AND d.is_live)
               OR (k.holds_seat AND d.holds_seat AND tstzrange(k.starts_at, k.ends_at) && tstzrange(d.starts_at, d.ends_at)))
           WHERE d.volunteer_id = ${dropped})
    SELECT a.ahead AS "applicationsAhead", a.completed AS "completedVisits", a.all - a.ahead - a.completed AS "otherApplications",
           (SELECT count(*)::int FROM reviews WHERE volunteer_id = ${dropped}) AS reviews,
           r.homes,
           (SELECT count(*)::int FROM insurances WHERE volunteer_id = ${dropped}) AS insurances,
           EXISTS (SELECT 1 FROM volunteer_accounts WHERE volunteer_id = ${kept}) AS "keptAccount",
           EXISTS (SELECT 1 FROM volunteer_accounts WHERE volunteer_id = ${dropped}) AS "droppedAccount", c.conflicts
      FROM a, r, c`)
  const row = rows[0] as Stored
  const homes = mergedHomes(row.homes)
  const others = row.homes.filter((each) => each.of === 'dropped').map(({ id }) => id)
  const passing = new Set([...homes.pass, ...homes.pieces.map(({ home }) => home)])
  const residencesMoved = others.filter((id) => passing.has(id)).length
  return {
    ...row,
    homes,
    residencesMoved,
    residencesLeft: others.length - residencesMoved,
    residencesReplaced: homes.replaced.length,
    conflicts: row.conflicts.map((each) => ({ ...each, startsAt: new Date(each.startsAt) })),
  }
}

type Computed = 'homes' | 'residencesMoved' | 'residencesLeft' | 'residencesReplaced' | 'conflicts'
type Stored = Omit<MergePreview, Computed> & {
  homes: MergingHome[]
  conflicts: (Omit<Conflict, 'startsAt'> & { startsAt: string })[]
}
