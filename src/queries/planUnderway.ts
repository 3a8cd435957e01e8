import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { addDays, type Day } from '@/domain/calendar/jst'

export type PlanTask = { plan: string; task: string; startsOn: Day; endsOn: Day; who: string | null }

/** How far ahead a task of the plan is shown before it begins. */
const DAYS_AHEAD = 14

/**
 * The tasks of the implementation plans (clause 7(2)) of the programmes running on a day that are under way then or begin within two
 * weeks, those that end first first; at most 20.
 */
export async function planUnderway(db: Database, today: Day): Promise<PlanTask[]> {
  const { rows } = await db.execute(sql`
    SELECT l.id AS plan, s.task, s.starts_on AS "startsOn", s.ends_on AS "endsOn", nullif(s.who, '') AS who
      FROM implementation_plans_schedule s JOIN implementation_plans l ON l.id = s._parent_id JOIN programmes p ON p.id = l.programme_id
     WHERE p.starts_on <= ${today} AND p.ends_on >= ${today} AND s.starts_on <= ${addDays(today, DAYS_AHEAD)} AND s.ends_on >= ${today}
     ORDER BY s.ends_on, s.starts_on, s.task LIMIT 20`)
  return rows as PlanTask[]
}
