import type { SettlementStatement } from '@/domain/settlement/statement'
import { settlementFileName } from '@reports/settlement/settlementFileName'
import { settlementReport } from '@reports/settlement/settlementReport'

export type SettlementFile = { kind: 'xlsx' | 'pdf'; fileName: string; bytes: Buffer; pages: number | null }

/** One of the two files of a statement; the same statement gives the same bytes. */
export async function settlementFile(statement: SettlementStatement, kind: SettlementFile['kind']): Promise<SettlementFile> {
  const report = settlementReport(statement)
  const fileName = settlementFileName(statement, kind)
  // Loaded with the first file: the two libraries would take half a second of every start.
  if (kind === 'xlsx') {
    const { toWorkbook } = await import('@reports/excel/toWorkbook')
    return { kind, fileName, bytes: await toWorkbook(report), pages: null }
  }
  const { bytes, pages } = await (await import('@reports/pdf/toPdf')).writePdf(report)
  return { kind, fileName, bytes, pages }
}
