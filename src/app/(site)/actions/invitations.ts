'use server'
import { redirect } from 'next/navigation'
import { declineInvitation } from '@/actions/invitations/declineInvitation'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** ご招待を断る */
export async function turnDown(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/invitations')
  if ('refusal' in asked) return refused(state, asked)
  const given = { resident: asked.resident, invitation: textOf(form, 'invitation'), now: new Date() }
  const outcome = await declineInvitation(asked.payload, given)
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal })
  redirect('/my/invitations?done=declined')
}
