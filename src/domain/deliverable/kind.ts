/** What the operator owes the city (clause 8(1)), and what goes with it (clauses 5(1), 5(5), 6, 7(2), 13(3)). */
export const DELIVERABLE_KINDS = [
  'monthly_report',
  'seminar_report',
  'consultation_report',
  'minutes',
  'completion_report',
  'implementation_plan',
  'service_level_agreement',
  'accident_report',
  'outreach_list',
  'deliverables_list',
  'reduction_statement',
  'other',
] as const
export type DeliverableKind = (typeof DELIVERABLE_KINDS)[number]

export const DELIVERABLE_STATUSES = [
  'drafting',
  'submitted',
  'revision_requested',
  'resubmitted',
  'approved',
  'delivered',
  // Not owed any more: its month is no longer within the contract. Kept with the reason, and owed again when the month comes back.
  'voided',
] as const
export type DeliverableStatus = (typeof DELIVERABLE_STATUSES)[number]
