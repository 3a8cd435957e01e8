/** What is missing although nobody entered anything wrong. */
export const REGISTER_GAPS = [
  'no_responsible_person',
  'account_without_pledge',
  'leaver_not_reminded',
  'deliverable_without_ownership',
  'no_system_licence',
  'service_without_evidence',
  'no_evidence_of_operator',
  'service_without_review',
  'service_without_change_review',
  'part_without_service',
  'rights_shown_without_consent',
  'subject_without_control',
  'party_without_contact',
  'release_not_approved',
  'matter_without_setting',
  'price_not_in_settlement',
  'targets_not_changed',
] as const
export type RegisterGap = (typeof REGISTER_GAPS)[number]
