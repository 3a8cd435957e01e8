import type { Payload, TypedUser } from 'payload'
import { isUuid } from '@/domain/text/isUuid'
import { invitationRefusals } from '@/glossary/invitations'
import { type Outcome, orRefusal } from '../outcome'

type Given = { resident: TypedUser; invitation: string; now: Date }

/** A resident says no to an invitation. The facility does not learn it and nothing follows from it; twice is once. */
export async function declineInvitation(payload: Payload, { invitation, now, resident }: Given): Promise<Outcome> {
  const which = { collection: 'invitations' as const, id: invitation, depth: 0 }
  const own = isUuid(invitation)
    ? await payload.findByID({ ...which, overrideAccess: false, user: resident, disableErrors: true })
    : null
  if (!own) return { ok: false, refusal: invitationRefusals.not_found }
  if (own.state === 'declined') return { ok: true }
  if (own.state === 'accepted') return { ok: false, refusal: invitationRefusals.answered }
  if (own.state === 'ended') return { ok: false, refusal: invitationRefusals.ended }
  return orRefusal(async () => {
    await payload.update({ ...which, overrideAccess: true, data: { state: 'declined', answeredAt: now.toISOString() } })
    return { ok: true }
  })
}
