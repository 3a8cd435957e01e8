'use server'
import { redirect } from 'next/navigation'
import { resetResidentPassword } from '@/actions/resetResidentPassword'
import { resetRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { RESET_TICKET } from '@/site/session/mailTickets'
import { dropTicket, ticketOf } from '@/site/session/ownTicket'
import { fromOurPages } from './asResident'

/** Sets the new password with the token that the mail's link left in a cookie; the person then signs in with it. */
export async function resetPassword(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  if ('refusal' in asked) return refused(state, asked)
  const [password, again] = [textOf(form, 'password'), textOf(form, 'again')]
  if (password !== again) return refused(state, { errors: { again: resetRefusals.differ } })
  const outcome = await resetResidentPassword(asked.payload, {
    token: await ticketOf(RESET_TICKET),
    password,
    headers: asked.headers,
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal })
  await dropTicket(RESET_TICKET)
  redirect('/sign-in?done=password')
}
