import { type Day, dayOf } from '../calendar/jst'
import type { Role } from '../role'
import type { ConsultationStatus, Outcome } from './consultation'

export type ConsultationFacts = {
  heldOn: Day | null
  minutes: number | null
  advice: string | null
  outcome: Outcome | null
  reason: string | null
  nextStep: string | null
  nextStepDueOn: Day | null
  nextStepDoneOn: Day | null
}
export type ConsultationRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'day_missing'
  | 'day_ahead'
  | 'minutes_missing'
  | 'advice_missing'
  | 'outcome_missing'
  | 'reason_required'
  | 'next_step_missing'
  | 'due_before_day'
  | 'done_before_day'
  | 'done_ahead'

/** A new record may begin anywhere: what was talked about on the telephone is often written down afterwards. */
const AFTER: Readonly<Record<ConsultationStatus | 'new', readonly ConsultationStatus[]>> = {
  new: ['requested', 'planned', 'held'],
  requested: ['planned', 'held', 'called_off'],
  planned: ['held', 'called_off'],
  held: [],
  called_off: [],
}

const said = (text: string | null): boolean => Boolean(text?.trim())

/** What a next step needs: words, no due day before the consultation, and no done day before it or still to come. */
function nextStepRefusalOf(facts: ConsultationFacts, today: Day): ConsultationRefusal | null {
  const { heldOn, nextStep, nextStepDoneOn, nextStepDueOn } = facts
  if (!nextStepDueOn && !nextStepDoneOn) return null
  if (!said(nextStep)) return 'next_step_missing'
  if (heldOn && nextStepDueOn && nextStepDueOn < heldOn) return 'due_before_day'
  if (heldOn && nextStepDoneOn && nextStepDoneOn < heldOn) return 'done_before_day'
  return nextStepDoneOn && nextStepDoneOn > today ? 'done_ahead' : null
}

/**
 * Why a consultation may not be saved like this, or null. A facility asks for one; the operator does the rest. It was
 * held on a day that is not ahead, and then says how long it took, what was advised and what came of it.
 */
export function consultationRefusalOf(
  { by, from, to }: { from: ConsultationStatus | 'new'; to: ConsultationStatus; by: Role },
  facts: ConsultationFacts,
  now: Date,
): ConsultationRefusal | null {
  const today = dayOf(now)
  if (from !== to && !AFTER[from].includes(to)) return 'no_such_transition'
  if (by !== 'operator' && by !== 'system' && !(by === 'facility' && from === 'new' && to === 'requested'))
    return 'not_your_decision'
  if ((to === 'planned' || to === 'held') && !facts.heldOn) return 'day_missing'
  if (to === 'held') {
    if (facts.heldOn && facts.heldOn > today) return 'day_ahead'
    if (!facts.minutes) return 'minutes_missing'
    if (!said(facts.advice)) return 'advice_missing'
    if (!facts.outcome) return 'outcome_missing'
  }
  if (to === 'called_off' && !said(facts.reason)) return 'reason_required'
  return nextStepRefusalOf(facts, today)
}

export const nextConsultationStatuses = (from: ConsultationStatus, by: Role): ConsultationStatus[] =>
  by === 'operator' ? [...AFTER[from]] : []

export const consultationNeedsReason = (to: ConsultationStatus): boolean => to === 'called_off'
