import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { residentOn } from './counted'
import { monthRows } from './months'
import type { StockMonth } from './registeredFacilities'
import { residenceInScope, type Scope } from './scope'

/**
 * イ 市内に居住する登録者数: people who stand at the end of each month; see `residentOn`. People belong to no programme:
 * who registered in an earlier year and stays is counted on. Moving between wards of the city changes nothing over all.
 */
export async function registeredResidents(
  db: Database,
  { months, scope }: { months: readonly Month[]; scope: Scope },
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
        SELECT bool_or(${residentOn(sql`v`, sql`r`, sql`m.eve`, sql`m.from_at`)}) AS before,
               bool_or(${residentOn(sql`v`, sql`r`, sql`m.last_day`, sql`m.until_at`)}) AS now
          FROM volunteers v JOIN residences r ON r.volunteer_id = v.id
         WHERE ${residenceInScope(scope, sql`r.ward_id`)}
         GROUP BY v.id) AS counted ON TRUE
     GROUP BY m.month ORDER BY m.month`)
  return rows as StockMonth[]
}
