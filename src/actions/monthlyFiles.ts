import { sha256 } from '@/database/sha256'
import { figureFaults } from '@/domain/report/figureFaults'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { figureFaultSentences } from '@/glossary/reportMonthly'
import { monthlyFileName } from '@reports/monthly/monthlyFileName'
import { monthlyReport } from '@reports/monthly/monthlyReport'
import type { Report } from '@reports/section'
import { refusal } from './refusal'

/** `pages` is null where there are none: a workbook. */
export type ReportFile = { kind: 'xlsx' | 'pdf'; fileName: string; bytes: Buffer; pages: number | null; sha256: string }

/**
 * The files of a month's report of the kinds asked for, both where nothing is said, drawn from the same model: the same figures
 * give the same bytes. Throws an APIError with a sentence when the figures contradict themselves.
 */
export async function monthlyFiles(
  figures: MonthlyFigures,
  kinds: readonly ReportFile['kind'][] = ['xlsx', 'pdf'],
): Promise<ReportFile[]> {
  const [fault] = figureFaults(figures)
  if (fault) throw refusal(figureFaultSentences[fault.code])
  const report = monthlyReport(figures)
  const files: ReportFile[] = []
  // One after the other: either takes a whole core.
  for (const kind of kinds) {
    const { bytes, pages } = await DRAWN[kind](report)
    const fileName = monthlyFileName(figures.month, figures.version, kind)
    files.push({ kind, bytes, pages, fileName, sha256: sha256(bytes) })
  }
  return files
}

// Loaded with the first report: the two libraries would take half a second of every start.
const DRAWN: Record<ReportFile['kind'], (report: Report) => Promise<{ bytes: Buffer; pages: number | null }>> = {
  xlsx: async (report) => ({ bytes: await (await import('@reports/excel/toWorkbook')).toWorkbook(report), pages: null }),
  pdf: async (report) => (await import('@reports/pdf/toPdf')).writePdf(report),
}
