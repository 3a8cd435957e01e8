import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { lockRevision } from '@/database/revision'
import { type PictureDecision, pictureRefusalOf } from '@/domain/picture/release'
import { isUuid } from '@/domain/text/isUuid'
import { pictureRefusals, pictureTexts as texts } from '@/glossary/pictures'
import { accessRefusals } from '@/glossary/refusals'
import { tellOfPicture } from '@/mail/tellOfPicture'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Asked = {
  picture: string
  /** The revision of the picture as it was looked at. */
  revision: number
  decision: PictureDecision
  /** Why it is refused; nothing otherwise. */
  reason: string
  by: TypedUser | null
  now: Date
}

/**
 * The operator shows a facility's picture to everybody, or refuses it with a reason that the facility is written to about; who decided,
 * and when, stays with it. 409 when the picture is another one by now. Operators only; throws an APIError.
 */
export const decidePicture = (
  payload: Payload,
  { by, decision, now, picture: id, reason, revision }: Asked,
): Promise<{ state: PictureDecision }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (!by || actorOf(req).role !== 'operator') throw refusal(texts.notYours, 403)
    const current = isUuid(id) ? await lockRevision(req, 'media', id, true) : null
    if (current === null) throw refusal(texts.notFound, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const system = { collection: 'media', id, depth: 0, overrideAccess: true, req } as const
    const { release } = await payload.findByID(system)
    const refused = pictureRefusalOf({ state: release ?? null, decision, reason })
    if (refused) throw refusal(pictureRefusals[refused])
    const { name } = await payload.findByID({ collection: 'users', id: String(by.id), depth: 0, overrideAccess: true, req })
    await payload.update({
      ...system,
      data: {
        release: decision,
        refusalReason: decision === 'refused' ? reason.trim() : null,
        decidedAt: now.toISOString(),
        decidedBy: String(by.id),
        decidedByName: name,
      },
    })
    if (decision === 'refused') await tellOfPicture(req, { id, revision, reason: reason.trim() })
    return { state: decision }
  })
