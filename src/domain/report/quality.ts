/**
 * What may be wrong with the records of a month before it is closed (clause 5(7)): visits that nobody settled, people who may
 * be there twice, wards that are missing, listings without a time, and dates that contradict each other.
 */
export const FINDING_KINDS = [
  'visit_unregistered_facility',
  'visit_before_person',
  'visit_after_leaving',
  'recorded_before_visit',
  'slot_outside_contract',
  'registration_backwards',
  'facility_without_ward',
  'unsettled_visits',
  'duplicate_people',
  'resident_without_ward',
  'listing_without_slots',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** `blocks`: the month stays open. `reason`: it closes with a written reason. `information`: it closes. */
export const SEVERITIES = ['blocks', 'reason', 'information'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * Contradictions block: a figure that rests on them is wrong. A visit that is not settled yet comes as 過月分修正, so closing
 * without it needs a reason and no more.
 */
const SEVERITY: Record<FindingKind, Severity> = {
  visit_unregistered_facility: 'blocks',
  visit_before_person: 'blocks',
  visit_after_leaving: 'blocks',
  recorded_before_visit: 'blocks',
  slot_outside_contract: 'blocks',
  registration_backwards: 'blocks',
  facility_without_ward: 'blocks',
  unsettled_visits: 'reason',
  duplicate_people: 'reason',
  resident_without_ward: 'reason',
  listing_without_slots: 'information',
}

/** What both sides may agree to take for a reason not to close, though it is none by itself. */
export const AGREEABLE = [
  'unsettled_visits',
  'duplicate_people',
  'resident_without_ward',
  'listing_without_slots',
] as const satisfies readonly FindingKind[]

/** How heavy a finding weighs; both sides may agree that it keeps a month open. */
export const severityOf = (kind: FindingKind, agreedToBlock: readonly FindingKind[]): Severity =>
  agreedToBlock.includes(kind) ? 'blocks' : SEVERITY[kind]

export type FindingCount = { kind: FindingKind; severity: Severity; count: number }

/** What was found with how heavy it is, the heaviest first; what was not found is left out. */
export const weighed = (counts: Readonly<Record<FindingKind, number>>, agreedToBlock: readonly FindingKind[]): FindingCount[] =>
  FINDING_KINDS.map((kind) => ({ kind, severity: severityOf(kind, agreedToBlock), count: counts[kind] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))

export type QualityRefusal = 'findings_block' | 'quality_note_required'

/** Why a month with these findings may not be closed, or null. */
export function qualityRefusalOf(findings: readonly FindingCount[], note: string | null): QualityRefusal | null {
  if (findings.some(({ severity }) => severity === 'blocks')) return 'findings_block'
  return findings.some(({ severity }) => severity === 'reason') && !note?.trim() ? 'quality_note_required' : null
}
