import type { Day } from '../calendar/jst'

/** A case of the programme (clause 5(6)): one to follow, or one to learn from. */
export const CASE_KINDS = ['good', 'issue'] as const
export type CaseKind = (typeof CASE_KINDS)[number]
/** How far it may be told: to everybody, in the city's report, or in neither. */
export const PUBLICITIES = ['open', 'report_only', 'closed'] as const
export type Publicity = (typeof PUBLICITIES)[number]

export type CaseFacts = { publicity: Publicity; consentOn: Day | null; consentBy: string | null; facility: string | null }
export type CaseRefusal = 'consent_missing' | 'consent_ahead'

/** Why a case may not be saved like this, or null. What tells of a facility is told only with its consent: by whom, and when. */
export function caseRefusalOf({ consentBy, consentOn, facility, publicity }: CaseFacts, today: Day): CaseRefusal | null {
  if (consentOn && consentOn > today) return 'consent_ahead'
  const consented = Boolean(consentOn) && Boolean(consentBy?.trim())
  return publicity !== 'closed' && facility !== null && !consented ? 'consent_missing' : null
}
