import { AuthenticationError, type Payload, type TypedUser } from 'payload'
import { LockedAuth, ValidationError } from 'payload'
import { signInRefusals } from '@/glossary/site'
import { atLeast } from './atLeast'
import { rememberSignIn } from './inactivity/rememberSignIn'
import { type Outcome, sentenceOf } from './outcome'

type SignedIn = { token: string; expiresAt: Date }

/** A refused sign-in takes this long, whether it hashed a password or found nobody to compare with. */
const REFUSAL_MS = 900

/**
 * Signs a resident in. One and the same refusal for an unknown address, a wrong password, a locked and a switched-off
 * account; nothing but too many attempts is said apart. `headers` are those of the request: attempts are counted by it.
 */
export async function signInResident(
  payload: Payload,
  { email, password, headers }: { email: string; password: string; headers: Headers },
): Promise<Outcome<SignedIn>> {
  if (!email.trim() || !password.trim()) return { ok: false, refusal: signInRefusals.incomplete }
  return atLeast(REFUSAL_MS, async () => {
    try {
      const { exp, token, user } = await payload.login({
        collection: 'volunteer-accounts',
        data: { email, password },
        depth: 0,
        overrideAccess: true,
        req: { headers: new Headers(headers) },
      })
      if (token && exp) await rememberSignIn(payload, { ...user, collection: 'volunteer-accounts' } as TypedUser, new Date())
      return token && exp ? { ok: true, token, expiresAt: new Date(exp * 1000) } : { ok: false, refusal: signInRefusals.wrong }
    } catch (error) {
      if (error instanceof AuthenticationError || error instanceof LockedAuth || error instanceof ValidationError)
        return { ok: false, refusal: signInRefusals.wrong }
      const refusal = sentenceOf(error)
      if (refusal === null) throw error
      return { ok: false, refusal }
    }
  })
}
