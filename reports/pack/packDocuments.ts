import { packDocumentTexts as texts } from '@/glossary/packs'
import { documentWorkbook } from '../document/documentWorkbook'
import { writeDocumentPdf } from '../document/documentPdf'
import { fileList } from './fileList'
import { labelPdf } from './labelPdf'
import type { PackModel } from './packModel'
import { receipt } from './receipt'
import { spinePdf } from './spinePdf'

export const PACK_DOCUMENTS = ['list_pdf', 'list_xlsx', 'label', 'spine', 'receipt'] as const
export type PackDocument = { kind: (typeof PACK_DOCUMENTS)[number]; fileName: string; bytes: Buffer; pages: number | null }

/** The documents that come with a pack: list (PDF and Excel), labels, receipt sheet. */
export async function packDocuments(model: PackModel): Promise<PackDocument[]> {
  const [list, sheet] = [await writeDocumentPdf(fileList(model)), await writeDocumentPdf(receipt(model))]
  return [
    { kind: 'list_pdf', fileName: texts.listPdf, bytes: list.bytes, pages: list.pages },
    { kind: 'list_xlsx', fileName: texts.listWorkbook, bytes: await documentWorkbook(fileList(model)), pages: null },
    { kind: 'label', fileName: texts.labelPdf, bytes: await labelPdf(model), pages: model.discs },
    { kind: 'spine', fileName: texts.spinePdf, bytes: await spinePdf(model), pages: null },
    { kind: 'receipt', fileName: texts.receiptPdf, bytes: sheet.bytes, pages: sheet.pages },
  ]
}
