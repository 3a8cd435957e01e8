import type { PayloadRequest } from 'payload'
import { type FormFact, linesIn, type OfficeForm } from '@/domain/form/form'
import type { ReportForm } from '@/payload-types'
import { recordAddress } from './recordAddress'
import { storedPictures } from './storedPictures'

/** A stored form as a PDF with example values, for whoever edits it. */
export async function drawFormSample(req: PayloadRequest, stored: ReportForm): Promise<Buffer> {
  const form = formOf(stored)
  const pictureOf = await storedPictures(
    req,
    form.chapters.map(({ text }) => text),
  )
  // Loaded with the first document: the writer would take half a second of every start.
  const { documentPdf } = await import('@reports/document/documentPdf')
  const { sampleDocument } = await import('@reports/forms/sampleDocument')
  return documentPdf(sampleDocument(form, { pictureOf, addressOf: recordAddress(req.payload) }, stored.updatedAt))
}

function formOf(stored: ReportForm): OfficeForm {
  const cells = linesIn(stored.confirmationCells)
  return {
    id: stored.id,
    kind: stored.kind,
    version: stored.version ?? 0,
    validFrom: stored.validFrom,
    number: stored.number ?? '',
    title: stored.title,
    addressee: stored.addressee?.trim() || null,
    statement: linesIn(stored.statement),
    facts: (stored.facts ?? []) as FormFact[],
    confirmation: cells.length > 0 ? { title: stored.confirmationTitle ?? '', cells } : null,
    chapters: (stored.chapters ?? []).map(({ key, shown, text, title }) => ({
      key,
      title,
      shown: shown !== false,
      text: text ?? null,
    })),
  }
}
