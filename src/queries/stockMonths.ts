import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { monthRows } from './months'

/** A stock over months: counted at each end, and who came and went between the two ends. */
export type StockMonth = { month: Month; opening: number; increase: number; decrease: number; closing: number }

/**
 * A stock at the end of each month: 増 stands at this end and not at the one before, 減 the other way round. `counted` says
 * for each thing whether it stood `before` the month `m` and whether it stands `now`, at its end.
 */
export async function stockMonths(db: Database, months: readonly Month[], counted: SQL): Promise<StockMonth[]> {
  if (months.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT m.month,
           count(*) FILTER (WHERE before)::int               AS opening,
           count(*) FILTER (WHERE now AND NOT before)::int   AS increase,
           count(*) FILTER (WHERE before AND NOT now)::int   AS decrease,
           count(*) FILTER (WHERE now)::int                  AS closing
      FROM ${monthRows(months)}
      LEFT JOIN LATERAL (${counted}) AS counted ON TRUE
     GROUP BY m.month ORDER BY m.month`)
  return rows as StockMonth[]
}
