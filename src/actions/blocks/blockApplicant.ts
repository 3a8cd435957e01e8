import type { Payload, TypedUser } from 'payload'
import { blockRefusals } from '@/glossary/blocks'
import { applicationForStaff } from '../applicationForStaff'
import { inTransaction } from '../inTransaction'

type Given = { user: TypedUser | null; application: string; reason: string; now: Date }

/**
 * A facility takes no more applications of somebody who applied to it, or the operator decides so for both. The person
 * is not told. What stands between them (applications, agreed visits) is left to its own moves. Throws an APIError with
 * its sentence; 404 for an application that the asker may not read.
 */
export const blockApplicant = (payload: Payload, { application, now, reason, user }: Given): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const { application: between, by } = await applicationForStaff(req, application, blockRefusals)
    await req.payload.create({
      collection: 'blocks',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        facility: String(between.facility),
        volunteer: String(between.volunteer),
        side: by === 'facility' ? 'facility' : 'office',
        state: 'active',
        reason,
      },
    })
  })
