import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { facilityInScope, type Scope } from './scope'

/** How many slots of a listing are on offer and have not begun. */
export async function slotsAhead(db: Database, { now, scope, task }: { task: string; scope: Scope; now: Date }): Promise<number> {
  const { rows } = await db.execute(sql`
    SELECT count(*)::int AS ahead FROM slots s
     WHERE s.task_id = ${task} AND s.status::text = 'open' AND s.starts_at > ${now.toISOString()}::timestamptz
       AND ${facilityInScope(scope, sql`s.facility_id`)}`)
  return Number(rows[0]?.['ahead'] ?? 0)
}
