'use server'
import { redirect } from 'next/navigation'
import { applyForSlot } from '@/actions/applyForSlot'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** Applies for a slot; goes to the resident's own list when it is done. */
export async function apply(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my', 'apply')
  const values = { message: textOf(form, 'message') }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  const outcome = await applyForSlot(payload, { resident, slot: textOf(form, 'slot'), ...values })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect(`/my?done=${outcome.status}`)
}
