import { createHash } from 'node:crypto'
import { figureFaults } from '@/domain/report/figureFaults'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { figureFaultSentences } from '@/glossary/reportMonthly'
import { monthlyFileName } from '@reports/monthly/monthlyFileName'
import { monthlyReport } from '@reports/monthly/monthlyReport'
import { refusal } from './refusal'

/** `pages` is null where there are none: a workbook. */
export type ReportFile = { kind: 'xlsx' | 'pdf'; fileName: string; bytes: Buffer; pages: number | null; sha256: string }

/**
 * Both files of a month's report, drawn from the same model: the same figures give the same bytes.
 * Throws an APIError with a sentence when the figures contradict themselves.
 */
export async function monthlyFiles(figures: MonthlyFigures): Promise<ReportFile[]> {
  const [fault] = figureFaults(figures)
  if (fault) throw refusal(figureFaultSentences[fault.code])
  const report = monthlyReport(figures)
  // Loaded with the first report: the two libraries would take half a second of every start.
  const { toWorkbook } = await import('@reports/excel/toWorkbook')
  const { writePdf } = await import('@reports/pdf/toPdf')
  const file = (kind: ReportFile['kind'], bytes: Buffer, pages: number | null): ReportFile => ({
    kind,
    bytes,
    pages,
    fileName: monthlyFileName(figures.month, figures.version, kind),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  const pdf = await writePdf(report)
  return [file('xlsx', await toWorkbook(report), null), file('pdf', pdf.bytes, pdf.pages)]
}
