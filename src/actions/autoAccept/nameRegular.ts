import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { isUuid } from '@/domain/text/isUuid'
import { ruleRefusals } from '@/glossary/autoAccept'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Given = { user: TypedUser | null; application: string }

/**
 * A facility names somebody who applied to it as a regular: from their next application on it accepts them at once.
 * Throws an APIError with its sentence; 404 for an application that the asker may not read.
 */
export const nameRegular = (payload: Payload, { application, user }: Given): Promise<void> =>
  inTransaction(payload, { user }, async (req) => {
    const { role } = actorOf(req)
    if (user?.collection !== 'users' || (role !== 'facility' && role !== 'operator')) throw refusal(ruleRefusals.not_yours, 403)
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
    if (!found) throw refusal(ruleRefusals.not_found, 404)
    await req.payload.create({
      collection: 'auto-accept-rules',
      depth: 0,
      overrideAccess: true,
      req,
      data: { facility: String(found.facility), volunteer: String(found.volunteer), kind: 'regular', state: 'active' },
    })
  })
