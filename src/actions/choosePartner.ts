import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { lockRevision } from '@/database/revision'
import { isUuid } from '@/domain/text/isUuid'
import { partnerPanelTexts as texts } from '@/glossary/partners'
import { accessRefusals } from '@/glossary/refusals'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Asked = { id: string; revision: number; partner: string | null; by: TypedUser | null }

/** Says through which partner an office registered. The ledger's days stay as they are. Throws an APIError with the sentence. */
export const choosePartner = (payload: Payload, { by, id, partner, revision }: Asked): Promise<{ partner: string | null }> =>
  inTransaction(payload, { user: by }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.notYours, 403)
    const current = isUuid(id) ? await lockRevision(req, 'facility_registrations', id, true) : null
    if (current === null) throw refusal(texts.notFound, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const known = partner === null || (await lockRevision(req, 'partners', partner, true)) !== null
    if (!known) throw refusal(texts.unknown, 400)
    await payload.update({
      collection: 'facility-registrations',
      id,
      depth: 0,
      overrideAccess: true,
      req,
      data: { partner },
    })
    return { partner }
  })
