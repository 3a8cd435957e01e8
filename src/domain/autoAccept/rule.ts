import type { Refusal } from '../application/transitions'
import type { Day } from '../calendar/jst'

/** `visits`: who completed so many visits here and never stayed away. `regular`: one person whom the facility named. */
export const RULE_KINDS = ['visits', 'regular'] as const
export type RuleKind = (typeof RULE_KINDS)[number]
export const MOST_VISITS_ASKED = 50

export const RULE_STATES = ['active', 'ended'] as const
export type RuleState = (typeof RULE_STATES)[number]

/** A rule as it bears on one person; `visits` is null for a rule that names somebody. */
export type Rule = { id: string; title: string; kind: RuleKind; visits: number | null; namesThem: boolean }

/** Days (JST) of a break, both included; an end that is open is null, and with neither there is no break. */
export type Pause = { from: Day | null; until: Day | null }

/**
 * All that is asked about a person: what they did at this facility, and the two breaks. Age, sex, ward, experience and
 * reviews are not here, and must not come here.
 */
export type AutoAcceptFacts = {
  rules: readonly Rule[]
  /** Completed visits of the person at this facility, and those they were recorded absent from. */
  visitsHere: number
  absencesHere: number
  facilityPause: Pause
  personPause: Pause
  /** The day (JST) of the visit. */
  day: Day
}

export const CHECK_RESULTS = ['met', 'too_few_visits', 'was_absent', 'names_another'] as const
export type CheckResult = (typeof CHECK_RESULTS)[number]
export type Check = { rule: string; title: string; result: CheckResult }

const AGAINST = ['slot_full', 'overlap', 'too_close', 'already_started'] as const satisfies readonly Refusal[]
export const OUTCOMES = ['accepted', 'no_rule_met', 'facility_paused', 'person_paused', ...AGAINST, 'not_possible'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The rule that accepts, if any, and how each of them was answered. */
export type Decision = { outcome: Outcome; rule: string | null; checks: Check[] }

export const inPause = ({ from, until }: Pause, day: Day): boolean =>
  (from !== null || until !== null) && (from === null || from <= day) && (until === null || day <= until)

function resultOf({ kind, namesThem, visits }: Rule, { absencesHere, visitsHere }: AutoAcceptFacts): CheckResult {
  if (kind === 'regular') return namesThem ? 'met' : 'names_another'
  if (visitsHere < (visits ?? Number.POSITIVE_INFINITY)) return 'too_few_visits'
  return absencesHere > 0 ? 'was_absent' : 'met'
}

/**
 * Whether a facility's rules accept an application at once. `refusal` is what the table of moves says against accepting
 * it now. null where the facility has no rules: then there is nothing to record.
 */
export function decide(facts: AutoAcceptFacts, refusal: Refusal | null): Decision | null {
  if (facts.rules.length === 0) return null
  const checks = facts.rules.map((rule) => ({ rule: rule.id, title: rule.title, result: resultOf(rule, facts) }))
  const met = checks.find(({ result }) => result === 'met')
  const left = (outcome: Outcome): Decision => ({ outcome, rule: null, checks })
  if (!met) return left('no_rule_met')
  if (inPause(facts.facilityPause, facts.day)) return left('facility_paused')
  if (inPause(facts.personPause, facts.day)) return left('person_paused')
  if (refusal) return left(AGAINST.find((each) => each === refusal) ?? 'not_possible')
  return { outcome: 'accepted', rule: met.rule, checks }
}
