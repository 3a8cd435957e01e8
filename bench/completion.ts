import { completionFixture } from '@reports/completion/fixture'
import { completionReport } from '@reports/completion/completionReport'
import { documentWorkbook } from '@reports/document/documentWorkbook'
import { writeDocumentPdf } from '@reports/document/documentPdf'

/** A completion report of more than thirty pages, PDF and workbook, drawn anew from what was frozen: its pages and milliseconds. */
export async function completionDrawn(): Promise<{ completionPages: number; completion: number }> {
  const from = performance.now()
  const report = completionReport(completionFixture(), null)
  const { pages } = await writeDocumentPdf(report)
  await documentWorkbook(report)
  return { completionPages: pages, completion: performance.now() - from }
}
