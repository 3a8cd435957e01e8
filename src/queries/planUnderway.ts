import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { addDays, type Day } from '@/domain/calendar/jst'

export type PlanTask = {
  plan: string
  task: string
  startsOn: Day
  endsOn: Day
  who: string | null
  /** The version the city approved last, from which it comes; null while none is, and it comes from the record as it is written. */
  approved: { version: number; deliverable: string } | null
}

/** How far ahead a task of the plan is shown before it begins. */
const DAYS_AHEAD = 14

/**
 * The tasks of the implementation plans (clause 7(2)) of the programmes running on a day that are under way then or begin within two
 * weeks, those that end first first; at most 20. What counts is the schedule of the last approved version, as it was frozen; of a
 * plan without one (or whose version is from before schedules were kept with it) the record's.
 */
export async function planUnderway(db: Database, today: Day): Promise<PlanTask[]> {
  const { rows } = await db.execute(sql`
    WITH plans AS (
      SELECT l.id, a.deliverable, a.version, a.schedule
        FROM implementation_plans l JOIN programmes p ON p.id = l.programme_id
        LEFT JOIN LATERAL (
          SELECT d.id AS deliverable, v.version::int AS version, v.model -> 'schedule' AS schedule
            FROM deliverables d JOIN deliverable_versions v ON v.deliverable_id = d.id AND v.version = d.approved_version
           WHERE d.programme_id = p.id AND d.kind::text = 'implementation_plan' AND jsonb_typeof(v.model -> 'schedule') = 'array' LIMIT 1) a ON TRUE
       WHERE p.starts_on <= ${today} AND p.ends_on >= ${today})
    SELECT l.id AS plan, s.task, s."startsOn", s."endsOn", nullif(s.who, '') AS who,
           CASE WHEN l.version IS NOT NULL THEN json_build_object('version', l.version, 'deliverable', l.deliverable) END AS approved
      FROM plans l CROSS JOIN LATERAL (
        SELECT t.task, t."startsOn", t."endsOn", t.who FROM jsonb_to_recordset(l.schedule) AS t(task text, "startsOn" text, "endsOn" text, who text)
         UNION ALL
        SELECT r.task, r.starts_on, r.ends_on, r.who FROM implementation_plans_schedule r WHERE r._parent_id = l.id AND l.version IS NULL) s
     WHERE s."startsOn" <= ${addDays(today, DAYS_AHEAD)} AND s."endsOn" >= ${today}
     ORDER BY s."endsOn", s."startsOn", s.task LIMIT 20`)
  return rows as PlanTask[]
}
