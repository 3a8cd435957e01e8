/** What is missing although nobody entered anything wrong. */
export const REGISTER_GAPS = [
  'no_responsible_person',
  'account_without_pledge',
  'deliverable_without_ownership',
  'no_system_licence',
  'service_without_evidence',
  'no_evidence_of_operator',
  'rights_shown_without_consent',
  'subject_without_control',
  'party_without_contact',
  'release_not_approved',
] as const
export type RegisterGap = (typeof REGISTER_GAPS)[number]
