import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { dayOf, monthsBetween } from '@/domain/calendar/jst'
import { COMPLETION_CHAPTERS, type CompletionChapter } from '@/domain/completion/chapter'
import { caseWords } from '@/glossary/collections/papers'
import { reportTexts } from '@/glossary/closing'
import { casesToTell } from '@/queries/casesToTell'
import type { CompletionTexts } from '@/queries/completionReport'
import { issuedDocuments } from '@/queries/issuedDocuments'
import { issuedReports } from '@/queries/issuedReports'
import { reportedProgramme } from '@/queries/reportedProgramme'
import type { CompletionFacts } from '@reports/completion/facts'
import { blocksOf } from '@reports/document/fromLexical'
import type { Block } from '@reports/document/officeDocument'
import { storedPictures } from '../documents/storedPictures'
import { refusal } from '../refusal'

const CASE_PARTS = ['background', 'activity', 'result', 'learning'] as const

/** What a completion report says: the operator's texts, and beside them only what was frozen when it was issued. */
export async function completionFacts(
  req: PayloadRequest,
  { now, texts, version }: { texts: CompletionTexts; version: number; now: Date },
): Promise<CompletionFacts> {
  const db = await transactionOf(req)
  const programme = await reportedProgramme(db, texts.programme)
  if (!programme) throw refusal(reportTexts.noProgramme, 404)
  const months = await issuedReports(db, programme.id)
  const told = await casesToTell(db, programme.id)
  const pictureOf = await storedPictures(req, [
    ...Object.values(texts.texts),
    ...told.flatMap((each) => CASE_PARTS.map((part) => each[part])),
  ])
  return {
    programme,
    version,
    reportedOn: texts.reportedOn ?? dayOf(now),
    completedOn: texts.completedOn,
    months: months.map(({ model, status, version: of }) => ({ model, status, version: of })),
    monthsMissing: monthsBetween(programme.startsOn, programme.endsOn).filter((month) =>
      months.every((each) => each.month !== month),
    ),
    documents: await issuedDocuments(db, { programme: programme.id, except: 'completion_report' }),
    cases: told.map((each) => ({
      title: each.title,
      kind: each.kind,
      happenedOn: each.happenedOn,
      facility: each.facility,
      parts: CASE_PARTS.map((part) => ({ title: caseWords.fields[part][0], blocks: blocksOf(each[part], pictureOf) })),
    })),
    texts: Object.fromEntries(
      COMPLETION_CHAPTERS.map((chapter) => [chapter, blocksOf(texts.texts[chapter], pictureOf)]),
    ) as Record<CompletionChapter, Block[]>,
    createdAt: now.toISOString(),
  }
}
