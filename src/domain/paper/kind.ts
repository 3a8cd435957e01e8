import type { DeliverableKind } from '../deliverable/kind'

/** Documents for the city that are made of records by one press. */
export const PAPER_KINDS = [
  'minutes',
  'seminar_report',
  'consultation_report',
  'implementation_plan',
  'service_level_agreement',
  'accident_report',
  'outreach_list',
  'deliverables_list',
] as const satisfies readonly DeliverableKind[]
export type PaperKind = (typeof PAPER_KINDS)[number]
/** Whether a document is one that is made of records by one press. */
export const isPaperKind = (value: unknown): value is PaperKind => PAPER_KINDS.includes(value as PaperKind)
