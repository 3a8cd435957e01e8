import type { Role } from '../role'
import type { IncidentStatus } from './incident'

export type IncidentFacts = {
  reason: string | null
  detectedAt: Date
  cityToldAt: Date | null
  /** The operator lets the facility read the note written for it. */
  shared: boolean
  facility: string | null
  facilityNote: string | null
}
export type IncidentRefusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'reason_required'
  | 'city_not_told'
  | 'told_before_detected'
  | 'told_in_future'
  | 'detected_in_future'
  | 'share_needs_facility'
  | 'share_needs_note'

type Rule = { from: readonly IncidentStatus[]; to: IncidentStatus; reason: boolean }

/** The life of an incident; the operator alone moves it. */
const RULES: readonly Rule[] = [
  { from: ['open'], to: 'handling', reason: false },
  { from: ['open', 'handling'], to: 'closed', reason: true },
  { from: ['open', 'handling'], to: 'dismissed', reason: true },
  { from: ['closed', 'dismissed'], to: 'handling', reason: true },
]
const ruleOf = (from: IncidentStatus, to: IncidentStatus): Rule | undefined =>
  RULES.find((rule) => rule.to === to && rule.from.includes(from))

const saved = (text: string | null): boolean => Boolean(text?.trim())

/** What may not stand in the record, moved or not. */
function recordRefusalOf({ cityToldAt, detectedAt, facility, facilityNote, shared }: IncidentFacts, now: Date) {
  if (detectedAt > now) return 'detected_in_future'
  if (cityToldAt && cityToldAt < detectedAt) return 'told_before_detected'
  if (cityToldAt && cityToldAt > now) return 'told_in_future'
  if (shared && !facility) return 'share_needs_facility'
  return shared && !saved(facilityNote) ? 'share_needs_note' : null
}

/** Why an incident may not be saved like this, or null. What really happened is closed only after the city was told (clause 13(3)). */
export function incidentRefusalOf(
  { by, from, to }: { from: IncidentStatus; to: IncidentStatus; by: Role },
  facts: IncidentFacts,
  now: Date,
): IncidentRefusal | null {
  if (from !== to) {
    const rule = ruleOf(from, to)
    if (!rule) return 'no_such_transition'
    if (by !== 'operator') return 'not_your_decision'
    if (rule.reason && !saved(facts.reason)) return 'reason_required'
    if (to === 'closed' && !facts.cityToldAt) return 'city_not_told'
  }
  return recordRefusalOf(facts, now)
}

export const nextIncidentStatuses = (from: IncidentStatus, by: Role): IncidentStatus[] =>
  by === 'operator' ? RULES.filter((rule) => rule.from.includes(from)).map(({ to }) => to) : []

export const incidentNeedsReason = (from: IncidentStatus, to: IncidentStatus): boolean => ruleOf(from, to)?.reason ?? false

/** Whether a person may still add to what they reported: not once it is settled. */
export const takesWords = (status: IncidentStatus): boolean => status === 'open' || status === 'handling'
