import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { issuedReports } from '@/queries/issuedReports'
import { collectMonthlyFigures } from './collectMonthlyFigures'

/** A month as it was reported last when it is closed, else counted as it stands at `now` and marked 速報. */
export async function issuedOrCounted(
  db: Database,
  programme: ReportedProgramme,
  { full = false, month, now }: { month: Month; now: Date; full?: boolean },
): Promise<{ figures: MonthlyFigures; reportId: string | null }> {
  const issued = (await issuedReports(db, programme.id)).find((report) => report.month === month)
  if (issued) return { figures: issued.model, reportId: issued.id }
  const preliminary = { kind: 'preliminary', version: 0, correctionNote: null, previous: null } as const
  return { figures: await collectMonthlyFigures(db, { programme, month, now, full, ...preliminary }), reportId: null }
}
