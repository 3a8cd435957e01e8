import type { Day } from '../calendar/jst'

export type OutreachFacts = {
  facility: string | null
  officeNumber: string | null
  corporateNumber: string | null
  partyName: string | null
  contactedOn: Day | null
  nextStep: string | null
  nextStepDueOn: Day | null
  nextStepDoneOn: Day | null
}

export type OutreachRefusal =
  | 'party_missing'
  | 'name_missing'
  | 'day_ahead'
  | 'next_step_missing'
  | 'due_missing'
  | 'due_before_day'
  | 'done_before_day'
  | 'done_ahead'

const said = (text: string | null): boolean => Boolean(text?.trim())

/**
 * Why a record of outreach may not stand like this, or null. It says whom (a facility of the directory, or a number and a
 * name), lies on a day that is not ahead, and a next step has its words and its date, so that it comes up when it is due.
 */
export function outreachRefusalOf(facts: OutreachFacts, today: Day): OutreachRefusal | null {
  const { contactedOn, nextStep, nextStepDoneOn, nextStepDueOn } = facts
  if (!facts.facility && !facts.officeNumber && !facts.corporateNumber) return 'party_missing'
  if (!facts.facility && !said(facts.partyName)) return 'name_missing'
  if (contactedOn && contactedOn > today) return 'day_ahead'
  if (!said(nextStep)) return nextStepDueOn || nextStepDoneOn ? 'next_step_missing' : null
  if (!nextStepDueOn) return 'due_missing'
  if (contactedOn && nextStepDueOn < contactedOn) return 'due_before_day'
  if (contactedOn && nextStepDoneOn && nextStepDoneOn < contactedOn) return 'done_before_day'
  return nextStepDoneOn && nextStepDoneOn > today ? 'done_ahead' : null
}
