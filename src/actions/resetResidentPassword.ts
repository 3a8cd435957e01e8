import { APIError, type Payload } from 'payload'
import { passwordRefusalOf } from '@/domain/people/password'
import { inputRefusals } from '@/glossary/input'
import { resetRefusals } from '@/glossary/site'
import { type Outcome, sentenceOf } from './outcome'

const TOKEN = /^[0-9a-f]{40}$/

/**
 * Sets a new password with the token of a mail. All sessions of the account end and the token is used up. Payload asks
 * no rule of its own here, so the rule for passwords is asked before.
 */
export async function resetResidentPassword(
  payload: Payload,
  { token, password, headers }: { token: string; password: string; headers: Headers },
): Promise<Outcome> {
  if (!TOKEN.test(token)) return { ok: false, refusal: resetRefusals.spent }
  const { docs } = await payload.find({
    collection: 'volunteer-accounts',
    where: { and: [{ resetPasswordToken: { equals: token } }, { active: { not_equals: false } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const weak = passwordRefusalOf(password, docs[0]?.email ?? null)
  if (weak) return { ok: false, refusal: inputRefusals[weak] }
  if (!docs[0]) return { ok: false, refusal: resetRefusals.spent }
  try {
    await payload.resetPassword({
      collection: 'volunteer-accounts',
      data: { token, password },
      overrideAccess: true,
      req: { headers: new Headers(headers) },
    })
    return { ok: true }
  } catch (error) {
    if (error instanceof APIError && error.status === 403) return { ok: false, refusal: resetRefusals.spent }
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    return { ok: false, refusal }
  }
}
