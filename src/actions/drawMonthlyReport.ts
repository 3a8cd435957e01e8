import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { inSnapshot } from '@/database/snapshot'
import { dayOf, type Month } from '@/domain/calendar/jst'
import { drawingRefusalOf } from '@/domain/report/drawing'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { drawingRefusals, reportTexts } from '@/glossary/closing'
import { reportFiles } from '@/queries/reportFiles'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { issuedOrCounted } from './issuedOrCounted'
import { monthlyFiles, type ReportFile } from './monthlyFiles'
import { refusal } from './refusal'

type Asked = { programmeId: string; month: Month; now: Date }

/**
 * A month's figures: those of the newest version when it is closed, else counted now, as of one moment, and marked 速報.
 * Throws an APIError with a sentence.
 */
export const monthlyFiguresOf = (
  payload: Payload,
  { month, now, programmeId }: Asked,
): Promise<{ figures: MonthlyFigures; reportId: string | null }> =>
  inSnapshot(payload, async (db) => {
    const programme = await reportedProgramme(db, programmeId, month)
    if (!programme) throw refusal(reportTexts.noProgramme, 404)
    const code = drawingRefusalOf({ month, today: dayOf(now), startsOn: programme.startsOn, endsOn: programme.endsOn })
    if (code) throw refusal(drawingRefusals[code], 400)
    const { figures, reportId } = await issuedOrCounted(db, programme, { month, now, full: true })
    if (reportId === null && figures.figures.every(({ closing, opening }) => closing === 0 && opening === 0))
      throw refusal(drawingRefusals.no_records, 404)
    return { figures, reportId }
  })

/** A month's report with its files: the stored ones, byte for byte, when the month is closed; else drawn, of the kinds asked for. */
export async function drawMonthlyReport(
  payload: Payload,
  asked: Asked & { kinds?: readonly ReportFile['kind'][] },
): Promise<{ figures: MonthlyFigures; files: ReportFile[] }> {
  const { figures, reportId } = await monthlyFiguresOf(payload, asked)
  const files = reportId ? await reportFiles(databaseOf(payload), reportId) : await monthlyFiles(figures, asked.kinds)
  return { figures, files }
}
