'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { resetResidentPassword } from '@/actions/resetResidentPassword'
import { resetRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { RESET_COOKIE, RESET_PATH } from '@/site/session/resetTicket'
import { fromOurPages } from './asResident'

/** Sets the new password with the token that the mail's link left in a cookie; the person then signs in with it. */
export async function resetPassword(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  if ('refusal' in asked) return refused(state, asked)
  const [password, again] = [textOf(form, 'password'), textOf(form, 'again')]
  if (password !== again) return refused(state, { errors: { again: resetRefusals.differ } })
  const jar = await cookies()
  const outcome = await resetResidentPassword(asked.payload, {
    token: jar.get(RESET_COOKIE)?.value ?? '',
    password,
    headers: asked.headers,
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal })
  jar.set(RESET_COOKIE, '', { httpOnly: true, sameSite: 'lax', path: RESET_PATH, maxAge: 0 })
  redirect('/sign-in?done=password')
}
