import { transactionOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { lastIssued } from '@/queries/lastIssued'
import { plannedTargets } from '@/queries/plannedTargets'
import { blocksOf } from '@reports/document/fromLexical'
import { chapterTexts } from '@reports/papers/chapterTexts'
import { planDocument } from '@reports/papers/planDocument'
import { storedPictures } from '../documents/storedPictures'
import { chaptersOf } from './issuedChapters'
import { recordOf } from './recordOf'
import { responsibleLines } from './responsibleLines'
import type { PaperReader } from './source'

/** The plan of a programme as it is written now, with what changed since the version before. */
export const planSource: PaperReader = async (req, { record }) => {
  const plan = await recordOf(req, 'implementation-plans', record)
  if (!plan) return null
  const db = await transactionOf(req)
  const programme = idOf(plan.programme)
  const texts = [plan.purpose, plan.structure, plan.method, plan.goals, plan.safety, plan.contacts]
  const pictureOf = await storedPictures(req, texts)
  const blocks = (text: unknown) => blocksOf(text, pictureOf)
  const before = await lastIssued(db, { programme, kind: 'implementation_plan', subject: '' })
  const chapters = chaptersOf(before.model)
  const facts = {
    purpose: blocks(plan.purpose),
    structure: blocks(plan.structure),
    method: blocks(plan.method),
    schedule: (plan.schedule ?? []).map(({ endsOn, startsOn, task, who }) => ({ task, startsOn, endsOn, who: who ?? null })),
    goals: blocks(plan.goals),
    targets: await plannedTargets(db, programme),
    safety: blocks(plan.safety),
    contacts: blocks(plan.contacts),
    responsible: await responsibleLines(db, programme),
    reason: plan.changes ?? null,
    previous: chapters && chapterTexts(chapters, ['changes']),
  }
  const { schedule } = facts
  return { programme, subject: '', about: '', eventOn: null, document: (frame) => planDocument(frame, facts), kept: { schedule } }
}
