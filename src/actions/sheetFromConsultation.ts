import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { lockRevision } from '@/database/revision'
import { idOf } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'
import { listingsAroundTexts as texts } from '@/glossary/guidance'
import { accessRefusals } from '@/glossary/refusals'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/**
 * Begins a carving sheet at a consultation and keeps on the consultation which it is: listings made from the sheet are
 * then those that came of it. 403 for everybody but the operator; 409 when the consultation was changed since, or has a
 * sheet already. Throws an APIError with the sentence.
 */
export const sheetFromConsultation = (
  payload: Payload,
  { by, consultation: id, now, revision }: { consultation: string; revision: number; by: TypedUser | null; now: Date },
): Promise<{ id: string }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.onlyOffice, 403)
    const person = { depth: 0, overrideAccess: false as const, user: by as TypedUser, req }
    const current = isUuid(id) ? await lockRevision(req, 'consultations', id, true) : null
    const found =
      current === null ? null : await payload.findByID({ collection: 'consultations', id, disableErrors: true, ...person })
    if (!found) throw refusal(texts.notFound, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    if (found.carvingSheet) throw refusal(texts.alreadyLinked)
    const sheet = await payload.create({
      collection: 'carving-sheets',
      data: {
        facility: idOf(found.facility),
        title: texts.sheetTitle(found.heldOn ?? null, found.theme),
        dayType: 'weekday',
        daysPerWeek: 5,
        steps: [],
      },
      ...person,
    })
    await payload.update({ collection: 'consultations', id, data: { carvingSheet: sheet.id, revision }, ...person })
    return { id: sheet.id }
  })
