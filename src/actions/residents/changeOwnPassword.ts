import type { Payload, TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { passwordRefusalOf } from '@/domain/people/password'
import { inputRefusals } from '@/glossary/input'
import { registrationMails } from '@/glossary/ownRegistration'
import { queueMail } from '@/mail/queueMail'
import { contactPoint } from '@/queries/contactPoint'
import { inTransaction } from '../inTransaction'
import type { Outcome } from '../outcome'

/**
 * A resident's new password, by the rule for passwords; every session ends, and their address is told. The old password was
 * asked before.
 */
export async function changeOwnPassword(
  payload: Payload,
  { now, password, resident }: { resident: TypedUser; password: string; now: Date },
): Promise<Outcome> {
  const weak = passwordRefusalOf(password, String(resident.email))
  if (weak) return { ok: false, refusal: inputRefusals[weak] }
  await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const asItself = { depth: 0, overrideAccess: true as const, req }
    const { email, volunteer } = await payload.update({
      collection: 'volunteer-accounts',
      id: resident.id,
      data: { password, sessions: [] },
      ...asItself,
    })
    const person = await payload.findByID({ collection: 'volunteers', id: idOf(volunteer as Ref) ?? '', ...asItself })
    await queueMail(req, {
      key: `resident-password/${resident.id}/changed/${now.getTime()}`,
      to: email,
      ...registrationMails.passwordChanged({
        name: person.name,
        office: (await contactPoint(await transactionOf(req))) ?? undefined,
      }),
    })
  })
  return { ok: true }
}
