import type { PaperKind } from '@/domain/paper/kind'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { paperFileName } from '@/glossary/paperWords'
import type { OfficeDocument } from '@reports/document/officeDocument'

type Named = { kind: PaperKind; about: string; version: number; draft: boolean; document: OfficeDocument }
export type PaperFile = { kind: 'pdf' | 'xlsx'; fileName: string; bytes: Buffer; pages: number | null }

/** A paper as one of its two files; the same document gives the same bytes. */
export async function paperFile({ about, document, draft, kind, version }: Named, format: 'pdf' | 'xlsx'): Promise<PaperFile> {
  const fileName = paperFileName(deliverableKindLabels[kind], about, version, format, draft)
  // Loaded with the first file: the two libraries would take half a second of every start.
  if (format === 'xlsx') {
    const { documentWorkbook } = await import('@reports/document/documentWorkbook')
    return { kind: format, fileName, bytes: await documentWorkbook(document), pages: null }
  }
  const { writeDocumentPdf } = await import('@reports/document/documentPdf')
  const { bytes, pages } = await writeDocumentPdf(document)
  return { kind: format, fileName, bytes, pages }
}
