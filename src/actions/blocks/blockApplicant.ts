import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { isUuid } from '@/domain/text/isUuid'
import { blockRefusals } from '@/glossary/blocks'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Given = { user: TypedUser | null; application: string; reason: string; now: Date }

/**
 * A facility takes no more applications of somebody who applied to it, or the operator decides so for both. The person
 * is not told. What stands between them (applications, agreed visits) is left to its own moves. Throws an APIError with
 * its sentence; 404 for an application that the asker may not read.
 */
export const blockApplicant = (payload: Payload, { application, now, reason, user }: Given): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (user?.collection !== 'users' || (role !== 'facility' && role !== 'operator')) throw refusal(blockRefusals.not_yours, 403)
    const found = isUuid(application)
      ? await req.payload.findByID({
          collection: 'applications',
          id: application,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          user,
          req,
        })
      : null
    if (!found) throw refusal(blockRefusals.not_found, 404)
    await req.payload.create({
      collection: 'blocks',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        facility: String(found.facility),
        volunteer: String(found.volunteer),
        side: role === 'facility' ? 'facility' : 'office',
        state: 'active',
        reason,
      },
    })
  })
