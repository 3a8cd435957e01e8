import type { Payload, TypedUser } from 'payload'
import { ruleRefusals } from '@/glossary/autoAccept'
import { applicationForStaff } from '../applicationForStaff'
import { inTransaction } from '../inTransaction'

type Given = { user: TypedUser | null; application: string; now?: Date }

/**
 * A facility names somebody who applied to it as a regular: from now on it accepts them at once, what waits already included.
 * Throws an APIError with its sentence; 404 for an application that the asker may not read.
 */
export const nameRegular = (payload: Payload, { application, now, user }: Given): Promise<void> =>
  inTransaction(payload, { user, ...(now ? { context: { now } } : {}) }, async (req) => {
    const { facility, volunteer } = (await applicationForStaff(req, application, ruleRefusals)).application
    await req.payload.create({
      collection: 'auto-accept-rules',
      depth: 0,
      overrideAccess: true,
      req,
      data: { facility: String(facility), volunteer: String(volunteer), kind: 'regular', state: 'active' },
    })
  })
