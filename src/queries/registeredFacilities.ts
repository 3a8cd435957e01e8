import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { registeredUnits } from './registeredUnits'
import type { Scope } from './scope'
import { type StockMonth, stockMonths } from './stockMonths'

/**
 * ア 登録事業所数: counting units of the programme that stand at the end of each month; see `registeredUnits`. By the unit given, else by the one in force now.
 */
export function registeredFacilities(
  db: Database,
  {
    countingUnit,
    months,
    programme,
    scope,
  }: { months: readonly Month[]; programme: string; scope: Scope; countingUnit?: ReportedProgramme['countingUnit'] },
): Promise<StockMonth[]> {
  return stockMonths(db, months, registeredUnits(programme, scope, countingUnit))
}
