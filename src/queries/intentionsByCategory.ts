import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { TaskCategory } from '@/domain/task/category'
import { facilityInScope, type Scope } from './scope'

export type CategoryIntentions = { category: TaskCategory; handOver: number; unsure: number; keep: number; minutes: number }

/** What facilities would hand over, by kind of work: the items of each facility's latest answer in a programme. */
export async function intentionsByCategory(
  db: Database,
  { programme, scope }: { programme: string; scope: Scope },
): Promise<CategoryIntentions[]> {
  const { rows } = await db.execute(sql`
    SELECT i.category::text AS category, count(*) FILTER (WHERE i.wish::text = 'hand_over')::int AS "handOver",
           count(*) FILTER (WHERE i.wish::text = 'unsure')::int AS unsure, count(*) FILTER (WHERE i.wish::text = 'keep')::int AS keep,
           coalesce(sum(i.minutes) FILTER (WHERE i.wish::text = 'hand_over'), 0)::int AS minutes
      FROM (SELECT DISTINCT ON (facility_id) id FROM intention_answers
             WHERE programme_id = ${programme} AND ${facilityInScope(scope, sql`facility_id`)}
             ORDER BY facility_id, answered_on DESC, created_at DESC, id) a
      JOIN intention_answers_items i ON i._parent_id = a.id
     GROUP BY i.category ORDER BY "handOver" DESC, i.category`)
  return rows as CategoryIntentions[]
}
