'use server'
import { redirect } from 'next/navigation'
import { changeOwnWishes } from '@/actions/changeOwnWishes'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** 移動の時間を保存する */
export async function saveTravel(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/settings')
  const values = { travelMinutes: textOf(form, 'travelMinutes') }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const outcome = await changeOwnWishes(asked.payload, {
    resident: asked.resident,
    revision: Number(textOf(form, 'revision')),
    wishes: { travelMinutes: values.travelMinutes === '' ? Number.NaN : Number(values.travelMinutes) },
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect('/my/settings?done=travel')
}

/** お休みの期間を保存する */
export async function savePause(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/settings')
  const values = { pausedFrom: textOf(form, 'pausedFrom'), pausedUntil: textOf(form, 'pausedUntil') }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const outcome = await changeOwnWishes(asked.payload, {
    resident: asked.resident,
    revision: Number(textOf(form, 'revision')),
    wishes: { pausedFrom: values.pausedFrom || null, pausedUntil: values.pausedUntil || null },
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect('/my/settings?done=pause')
}
