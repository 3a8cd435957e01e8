import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { residentOn } from './counted'
import { residenceInScope, type Scope } from './scope'
import { type StockMonth, stockMonths } from './stockMonths'

/**
 * イ 市内に居住する登録者数: people who stand at the end of each month; see `residentOn`. People belong to no programme:
 * who registered in an earlier year and stays is counted on. Moving between wards of the city changes nothing over all.
 */
export function registeredResidents(
  db: Database,
  { months, scope }: { months: readonly Month[]; scope: Scope },
): Promise<StockMonth[]> {
  return stockMonths(db, months, residentsStanding(scope))
}

/** One row for each person: whether they stood at the end before `m`, and stand at its own. */
export const residentsStanding = (scope: Scope): SQL => sql`
    SELECT bool_or(${residentOn(sql`v`, sql`r`, sql`m.eve`, sql`m.from_at`)}) AS before,
           bool_or(${residentOn(sql`v`, sql`r`, sql`m.last_day`, sql`m.until_at`)}) AS now
      FROM volunteers v JOIN residences r ON r.volunteer_id = v.id
     WHERE ${residenceInScope(scope, sql`r.ward_id`)}
     GROUP BY v.id`
