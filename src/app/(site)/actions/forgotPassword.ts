'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requestPasswordReset } from '@/actions/requestPasswordReset'
import { resetRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { fromOurPages } from './asResident'

/** Asks for the mail with which a new password is chosen. The answer is the same for every address. */
export async function forgotPassword(state: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email', 254).trim()
  const asked = await fromOurPages()
  if ('refusal' in asked) return refused(state, { ...asked, values: { email } })
  if (!z.email().safeParse(email).success)
    return refused(state, { errors: { email: resetRefusals.emailMissing }, values: { email } })
  const outcome = await requestPasswordReset(asked.payload, {
    email,
    headers: asked.headers,
    serverUrl: asked.payload.config.serverURL,
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values: { email } })
  redirect('/forgot-password?done=sent')
}
