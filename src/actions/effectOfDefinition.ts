import type { Database } from '@/database/handle'
import { dayOf, type Month, monthsBetween } from '@/domain/calendar/jst'
import type { FigureMonth, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { issuedReports } from '@/queries/issuedReports'
import { listingsByMonth } from '@/queries/listingsByMonth'
import { registeredFacilities } from '@/queries/registeredFacilities'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { termsByMonth } from '@/queries/termsByMonth'
import { unitConflicts } from '@/queries/unitConflicts'

type Terms = Pick<ReportedProgramme, 'countingUnit' | 'listingRule'>
export type EffectRow = {
  month: Month
  figure: 'facilities' | 'listings'
  /** What stood at the month's end (ア), what the month added (ウ), as its newest report says; null where none was issued. */
  issued: number | null
  /** The same counted anew from the records of now: by what is in force in that month, and by the definition looked at. */
  present: number
  draft: number
}
export type Effect = { rows: EffectRow[]; conflicts: number }

/** What a definition would make of every month that has begun. Seven statements, however many months. */
export async function effectOfDefinition(
  db: Database,
  { draft, now, programme: id }: { programme: string; draft: Terms; now: Date },
): Promise<Effect> {
  const programme = await reportedProgramme(db, id, dayOf(now).slice(0, 7))
  if (!programme) return { rows: [], conflicts: 0 }
  const months = monthsBetween(programme.startsOn, [programme.endsOn, dayOf(now)].sort()[0] as string)
  const within = { months, programme: id, scope: { kind: 'all' } as const }
  const terms = await termsByMonth(db, { programme: id, months })
  const offices = {
    number: await registeredFacilities(db, { ...within, countingUnit: 'number' }),
    number_service: await registeredFacilities(db, { ...within, countingUnit: 'number_service' }),
  }
  const listings = await listingsByMonth(db, within)
  const issued = await issuedReports(db, id)
  const reported = (month: Month, figure: FigureMonth['figure'], what: 'closing' | 'increase'): number | null =>
    issued.find((report) => report.month === month)?.model.figures.find((each) => each.figure === figure)?.[what] ?? null
  const rows = months.flatMap((month, index): EffectRow[] => [
    {
      month,
      figure: 'facilities',
      issued: reported(month, 'facilities', 'closing'),
      present: offices[terms[index]?.countingUnit ?? programme.countingUnit][index]?.closing ?? 0,
      draft: offices[draft.countingUnit][index]?.closing ?? 0,
    },
    {
      month,
      figure: 'listings',
      issued: reported(month, 'listings', 'increase'),
      present: listings[index]?.[terms[index]?.listingRule ?? programme.listingRule] ?? 0,
      draft: listings[index]?.[draft.listingRule] ?? 0,
    },
  ])
  return { rows, conflicts: draft.countingUnit === 'number' ? await unitConflicts(db, id) : 0 }
}
