'use server'
import { redirect } from 'next/navigation'
import { hideFacility } from '@/actions/blocks/hideFacility'
import { showFacility } from '@/actions/blocks/showFacility'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** この施設の募集を表示しないようにする */
export async function hide(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/hidden', 'block')
  const values = { reason: textOf(form, 'reason') }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const outcome = await hideFacility(asked.payload, { resident: asked.resident, task: textOf(form, 'task'), ...values })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect('/my/hidden?done=hidden')
}

/** ふたたび表示する */
export async function show(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/hidden', 'block')
  if ('refusal' in asked) return refused(state, asked)
  const outcome = await showFacility(asked.payload, {
    resident: asked.resident,
    block: textOf(form, 'block'),
    revision: Number(textOf(form, 'revision')),
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal })
  redirect('/my/hidden?done=shown')
}
