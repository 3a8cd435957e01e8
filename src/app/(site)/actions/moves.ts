'use server'
import { redirect } from 'next/navigation'
import type { Payload } from 'payload'
import { cancelVisit } from '@/actions/cancelVisit'
import { confirmVisit } from '@/actions/confirmVisit'
import type { OwnMove } from '@/actions/moveOwnApplication'
import { objectToVisit } from '@/actions/objectToVisit'
import type { Outcome } from '@/actions/outcome'
import { takeOffer } from '@/actions/takeOffer'
import { withdrawApplication } from '@/actions/withdrawApplication'
import { stepRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

type Move = (payload: Payload, move: OwnMove) => Promise<Outcome>

async function moveBy(move: Move, done: string, state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my', 'apply')
  const values = { reason: textOf(form, 'reason') }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const outcome = await move(asked.payload, {
    resident: asked.resident,
    application: textOf(form, 'application'),
    revision: Number(textOf(form, 'revision')),
  })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect(`/my?done=${done}`)
}

const missingReason = (state: FormState): FormState => refused(state, { errors: { reason: stepRefusals.missing } })

/** 応募を取り消す */
export async function withdraw(state: FormState, form: FormData): Promise<FormState> {
  return moveBy(withdrawApplication, 'withdrawn', state, form)
}
/** 空席の案内を受けて参加する */
export async function take(state: FormState, form: FormData): Promise<FormState> {
  return moveBy(takeOffer, 'taken', state, form)
}
/** 空席の案内を辞退する */
export async function decline(state: FormState, form: FormData): Promise<FormState> {
  return moveBy(withdrawApplication, 'declined', state, form)
}
/** 参加しました */
export async function confirm(state: FormState, form: FormData): Promise<FormState> {
  return moveBy(confirmVisit, 'confirmed', state, form)
}
/** 参加を取りやめる */
export async function cancel(state: FormState, form: FormData): Promise<FormState> {
  const reason = textOf(form, 'reason').trim()
  return reason
    ? moveBy((payload, move) => cancelVisit(payload, { ...move, reason }), 'cancelled', state, form)
    : missingReason(state)
}
/** 記録が違うと申し出る */
export async function object(state: FormState, form: FormData): Promise<FormState> {
  const reason = textOf(form, 'reason').trim()
  return reason
    ? moveBy((payload, move) => objectToVisit(payload, { ...move, reason }), 'objected', state, form)
    : missingReason(state)
}
