import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import type { PaperKind } from '@/domain/paper/kind'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { formInForce } from '@/queries/formInForce'
import { lastIssued } from '@/queries/lastIssued'
import { reportedProgramme } from '@/queries/reportedProgramme'
import type { OfficeDocument } from '@reports/document/officeDocument'
import { refusal } from '../refusal'
import { accidentSource } from './accidentSource'
import { consultationSource } from './consultationSource'
import { deliverablesSource } from './deliverablesSource'
import { minutesSource } from './minutesSource'
import { outreachSource } from './outreachSource'
import { planSource } from './planSource'
import { seminarSource } from './seminarSource'
import { serviceLevelSource } from './serviceLevelSource'
import type { PaperReader, PaperSource } from './source'

const READERS: Record<PaperKind, PaperReader> = {
  minutes: minutesSource,
  seminar_report: seminarSource,
  consultation_report: consultationSource,
  implementation_plan: planSource,
  service_level_agreement: serviceLevelSource,
  accident_report: accidentSource,
  outreach_list: outreachSource,
  deliverables_list: deliverablesSource,
}

export type PaperAsked = { kind: PaperKind; record: string }
export type ReadPaper = {
  source: PaperSource
  document: OfficeDocument
  /** The version it is, or would be issued as. */
  version: number
  /** The document of the version before, as it was frozen; null for the first. */
  before: unknown
}

/**
 * A paper in the form in force, of the records as they stand: a draft (案), or as it is issued. For the city and the
 * operator. Throws a refusal where there is no such record, or it is not ready for the paper.
 */
export async function readPaper(
  req: PayloadRequest,
  { draft, kind, record }: PaperAsked & { draft: boolean },
): Promise<ReadPaper> {
  const { role } = actorOf(req)
  if (role !== 'city' && role !== 'operator') throw refusal(texts.notYours, 403)
  const now = nowOf(req)
  const source = await READERS[kind](req, { record, now })
  if (!source) throw refusal(texts.notFound, 404)
  const db = await transactionOf(req)
  const programme = await reportedProgramme(db, source.programme)
  if (!programme) throw refusal(texts.notFound, 404)
  const on = dayOf(now)
  const last = await lastIssued(db, { programme: source.programme, kind, subject: source.subject })
  const version = last.version + 1
  const form = await formInForce(db, kind, on)
  const document = source.document({ programme, form, version, draft, on, madeAt: now.toISOString() })
  return { source, document, version, before: last.model }
}
