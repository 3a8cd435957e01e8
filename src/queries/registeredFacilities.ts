import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { registeredUnits } from './registeredUnits'
import type { Scope } from './scope'
import { type StockMonth, stockMonths } from './stockMonths'

/**
 * ア 登録事業所数: counting units of the programme that stand at the end of each month; see `registeredUnits`.
 */
export function registeredFacilities(
  db: Database,
  { months, programme, scope }: { months: readonly Month[]; programme: string; scope: Scope },
): Promise<StockMonth[]> {
  return stockMonths(db, months, registeredUnits(programme, scope))
}
