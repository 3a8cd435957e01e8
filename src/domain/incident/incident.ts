/** What was reported (clause 13(3)): an accident, a near miss, or a request for work that nobody may ask a volunteer for. */
export const INCIDENT_KINDS = ['prohibited_request', 'injury', 'property', 'near_miss', 'other'] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** Which rule a prohibited request touches (clause 5(2)). */
export const RULE_GROUPS = ['bodily_care', 'medical', 'money', 'professional', 'other'] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]
export const isRuleGroup = (value: unknown): value is RuleGroup => RULE_GROUPS.includes(value as RuleGroup)

/** How grave it is; judged by the operator, never by whoever reports. */
export const SEVERITIES = ['unjudged', 'light', 'moderate', 'serious'] as const
export type Severity = (typeof SEVERITIES)[number]

/** `dismissed`: it turned out to be none (a button pressed by mistake). */
export const INCIDENT_STATUSES = ['open', 'handling', 'closed', 'dismissed'] as const
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number]

/** What the history of an incident tells; the database writes it. */
export const INCIDENT_EVENTS = ['opened', 'moved', 'described', 'city_told', 'facility_told', 'edited'] as const
export type IncidentEvent = (typeof INCIDENT_EVENTS)[number]
