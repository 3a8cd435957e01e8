/** What the history of a deliverable tells; the database writes it. */
export const DELIVERABLE_EVENTS = [
  'owed',
  'due_set',
  'issued',
  'submitted',
  'first_approved',
  'approved',
  'revision_requested',
  'delivered',
  'voided',
] as const
export type DeliverableEvent = (typeof DELIVERABLE_EVENTS)[number]
