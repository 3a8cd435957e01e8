'use server'
import { redirect } from 'next/navigation'
import { checkIn } from '@/actions/checkIn'
import { stepRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

type Proof = { token: string } | { code: string }

async function said(state: FormState, form: FormData, proof: Proof): Promise<FormState> {
  const asked = await asResident('/check-in', 'check-in')
  if ('refusal' in asked) return refused(state, asked)
  const step = textOf(form, 'step') === 'leave' ? 'leave' : 'arrive'
  const outcome = await checkIn(asked.payload, {
    resident: asked.resident,
    application: textOf(form, 'application'),
    step,
    proof,
  })
  if (!outcome.ok) return refused(state, 'code' in proof ? { errors: { code: outcome.refusal } } : outcome)
  redirect(`/check-in?done=${step === 'leave' ? 'left' : 'arrived'}`)
}

/** 到着・退出を記録する, from the address of the slot's QR code */
export async function checkInByToken(state: FormState, form: FormData): Promise<FormState> {
  return said(state, form, { token: textOf(form, 'token', 100) })
}
/** The same with the code word that stands at the reception */
export async function checkInByCode(state: FormState, form: FormData): Promise<FormState> {
  const code = textOf(form, 'code', 30)
  return code.trim() ? said(state, form, { code }) : refused(state, { errors: { code: stepRefusals.missing } })
}
