import type { Payload, TypedUser } from 'payload'
import { recordAsRead } from '@/access/recordAsRead'
import { descriptionWith, templatePanelTexts as texts } from '@/glossary/templates'
import { createDraft, refuseOthers } from './createDraft'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/**
 * Begins a listing of a facility with the words of a template (clause 5(4)). Facilities begin only their own, and from
 * templates in use. Returns the draft's id. Throws an APIError with the sentence.
 */
export const draftFromTemplate = (
  payload: Payload,
  { by, facility, now, template: id }: { template: string; facility: string; by: TypedUser | null; now: Date },
): Promise<{ id: string }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    refuseOthers(req)
    const template = await recordAsRead(req, 'task-templates', id)
    if (!template?.active) throw refusal(texts.notFound, 404)
    return createDraft(req, {
      facility,
      title: template.title,
      category: template.category,
      description: descriptionWith(template.description, template.notAsked),
      place: template.place ?? null,
      clothing: template.clothing ?? null,
      belongings: template.belongings ?? null,
      beginnerFriendly: template.beginnerFriendly ?? true,
    })
  })
