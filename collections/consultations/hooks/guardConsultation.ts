import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { type ConsultationRefusal, consultationRefusalOf } from '@/domain/consultation/transitions'
import { idOf, type Ref } from '@/domain/idOf'
import { consultationRefusals } from '@/glossary/consultations'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Partial<Record<ConsultationRefusal, string>> = {
  day_missing: 'heldOn',
  day_ahead: 'heldOn',
  minutes_missing: 'minutes',
  advice_missing: 'advice',
  outcome_missing: 'outcome',
  reason_required: 'statusReason',
  next_step_missing: 'nextStep',
  due_before_day: 'nextStepDueOn',
  done_before_day: 'nextStepDoneOn',
  done_ahead: 'nextStepDoneOn',
}

/** Asks the domain whether a consultation may stand like this. Without another name, whoever plans or records it held it. */
export const guardConsultation: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const from = operation === 'create' ? 'new' : originalDoc.status
  const to = merged.status ?? 'requested'
  const { advice, heldOn, minutes, nextStep, nextStepDoneOn, nextStepDueOn, outcome, statusReason } = merged
  const refusal = consultationRefusalOf(
    { from, to, by: actorOf(req).role },
    {
      heldOn: heldOn || null,
      minutes: minutes ?? null,
      advice: advice ?? null,
      outcome: outcome ?? null,
      reason: statusReason ?? null,
      nextStep: nextStep ?? null,
      nextStepDueOn: nextStepDueOn || null,
      nextStepDoneOn: nextStepDoneOn || null,
    },
    now,
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'consultations',
      path: FIELD[refusal] ?? 'status',
      message: consultationRefusals[refusal],
      req,
    })
  const sheet = idOf(merged.carvingSheet as Ref | null | undefined)
  if (sheet && sheet !== idOf(originalDoc?.carvingSheet)) {
    const { totalDocs } = await req.payload.count({
      collection: 'consultations',
      where: { carvingSheet: { equals: sheet } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0)
      throw fieldRefusal({
        collection: 'consultations',
        path: 'carvingSheet',
        message: consultationRefusals.sheet_linked,
        req,
      })
  }
  const name = req.user && 'name' in req.user ? req.user.name : null
  return {
    ...data,
    status: to,
    ...(to !== 'requested' && !merged.consultant?.trim() && name ? { consultant: name } : {}),
    ...(from === to ? {} : { statusChangedAt: now.toISOString() }),
  }
}
