import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { registeredOn } from './counted'
import { monthRows } from './months'
import { facilityInScope, type Scope } from './scope'

/** A stock over months: counted at each end, and who came and went between the two ends. */
export type StockMonth = { month: Month; opening: number; increase: number; decrease: number; closing: number }

/**
 * ア 登録事業所数: registrations of the programme that stand at the end of each month. A registration that began before
 * the programme counts from its first month on. 増 stands at this end and not at the one before, 減 the other way round.
 */
export async function registeredFacilities(
  db: Database,
  { months, programme, scope }: { months: readonly Month[]; programme: string; scope: Scope },
): Promise<StockMonth[]> {
  if (months.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT m.month,
           count(*) FILTER (WHERE before)::int               AS opening,
           count(*) FILTER (WHERE now AND NOT before)::int   AS increase,
           count(*) FILTER (WHERE before AND NOT now)::int   AS decrease,
           count(*) FILTER (WHERE now)::int                  AS closing
      FROM ${monthRows(months)}
      LEFT JOIN LATERAL (
        SELECT ${registeredOn(sql`r`, sql`m.eve`)} AND m.eve >= p.starts_on AS before, ${registeredOn(sql`r`, sql`m.last_day`)} AS now
          FROM facility_registrations r JOIN programmes p ON p.id = r.programme_id
         WHERE r.programme_id = ${programme} AND ${facilityInScope(scope, sql`r.facility_id`)}) AS counted ON TRUE
     GROUP BY m.month ORDER BY m.month`)
  return rows as StockMonth[]
}
