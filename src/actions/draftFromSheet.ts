import type { Payload, TypedUser } from 'payload'
import { lockRevision } from '@/database/revision'
import { draftOf } from '@/domain/carving/draft'
import type { Step } from '@/domain/carving/step'
import { idOf } from '@/domain/idOf'
import { carvingPanelTexts as texts, draftDescription, draftTitle, neverAsked } from '@/glossary/carving'
import { accessRefusals } from '@/glossary/refusals'
import { descriptionWith } from '@/glossary/templates'
import type { CarvingSheet } from '@/payload-types'
import { createDraft, refuseOthers } from './createDraft'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

const stepsOf = ({ steps }: CarvingSheet): Step[] =>
  (steps ?? []).map((step) => ({
    from: step.from,
    to: step.to,
    scene: step.scene ?? '',
    text: step.text,
    doneBy: step.doneBy,
    minutes: step.minutes ?? 0,
    classification: step.classification ?? 'professional',
    chosen: step.chosen === true,
  }))

/**
 * Begins a listing from the steps of a sheet that are chosen, in the words of the nearest templates, and keeps on it from
 * which sheet it came. Steps that are not 周辺 are never taken. The sheet is held while it is read: 409 when it was
 * changed since the person saw it. Throws an APIError with the sentence.
 */
export const draftFromSheet = (
  payload: Payload,
  { by, now, revision, sheet: id }: { sheet: string; revision: number; by: TypedUser | null; now: Date },
): Promise<{ id: string }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    refuseOthers(req)
    const person = { depth: 0, overrideAccess: false as const, user: by as TypedUser, req }
    const current = await lockRevision(req, 'carving_sheets', id, true)
    const sheet =
      current === null ? null : await payload.findByID({ collection: 'carving-sheets', id, disableErrors: true, ...person })
    if (!sheet) throw refusal(texts.notFound, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const { docs: templates } = await payload.find({
      collection: 'task-templates',
      where: { active: { equals: true } },
      sort: 'key',
      limit: 200,
      ...person,
    })
    const draft = draftOf(stepsOf(sheet), templates)
    if (!draft) throw refusal(texts.nothingChosen, 400)
    const { beginnerFriendly, belongings, category, clothing, more, notAsked, parts, place, title } = draft
    const refused = notAsked.length > 0 ? notAsked.join('\n') : neverAsked
    return createDraft(req, {
      facility: idOf(sheet.facility),
      carvingSheet: id,
      title: draftTitle(title, more),
      category,
      description: descriptionWith(draftDescription(parts), refused),
      place,
      clothing,
      belongings,
      beginnerFriendly,
    })
  })
