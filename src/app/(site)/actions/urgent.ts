'use server'
import { redirect } from 'next/navigation'
import { chooseUrgentNotices } from '@/actions/chooseUrgentNotices'
import { urgentChoiceRefusals } from '@/glossary/shortages'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** 急募のお知らせを受け取る・受け取らない */
export async function chooseUrgent(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/urgent')
  if ('refusal' in asked) return refused(state, asked)
  const choice = textOf(form, 'choice', 10)
  if (choice !== 'yes' && choice !== 'no') return refused(state, { errors: { choice: urgentChoiceRefusals.choose } })
  const outcome = await chooseUrgentNotices(asked.payload, { resident: asked.resident, wants: choice === 'yes' })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values: { choice } })
  redirect('/my/urgent?done=chosen')
}
