import type { PayloadRequest } from 'payload'
import type { Day } from '@/domain/calendar/jst'
import type { PaperFrame } from '@reports/papers/paper'
import type { OfficeDocument } from '@reports/document/officeDocument'

/** What a paper is made of, read once; `document` writes it in any frame. */
export type PaperSource = {
  programme: string
  /** The deliverable's subject: the record's id, or '' where a programme owes one of the kind. */
  subject: string
  /** What it is about, for the deliverable's title and the file's name; '' where the kind says it all. */
  about: string
  eventOn: Day | null
  document: (frame: PaperFrame) => OfficeDocument
  /** What is kept with a version beside what the document says, for whoever asks later what was agreed. */
  kept?: Readonly<Record<string, unknown>>
}

/** Reads the record a paper is made of; null where there is none. Throws a refusal where it is not ready for it. */
export type PaperReader = (req: PayloadRequest, asked: { record: string; now: Date }) => Promise<PaperSource | null>
