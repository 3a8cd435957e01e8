'use server'
import { redirect } from 'next/navigation'
import { signInResident } from '@/actions/signInResident'
import { ownPath } from '@/domain/site/ownPath'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { keepToken } from '@/site/session/keepToken'
import { fromOurPages } from './asResident'

/** Signs a resident in and goes on to the page they came for. */
export async function signIn(state: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email', 254)
  const asked = await fromOurPages()
  if ('refusal' in asked) return refused(state, { ...asked, values: { email } })
  const outcome = await signInResident(asked.payload, { email, password: textOf(form, 'password'), headers: asked.headers })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values: { email } })
  await keepToken(asked.payload.config.serverURL, outcome.token, outcome.expiresAt)
  redirect(ownPath(textOf(form, 'next'), '/my'))
}
