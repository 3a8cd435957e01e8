import { DOMESTIC_REGIONS } from './region'

export const MEDIUM_KINDS = ['usb', 'disc', 'disk', 'paper', 'computer'] as const
export const WORK_KINDS = ['deliverable', 'system'] as const
/** Where a service may run: the regions within the country, and the answer that keeps it from being used. */
export const SERVICE_REGIONS = [...DOMESTIC_REGIONS, 'abroad'] as const
export const JURISDICTIONS = ['japan', 'foreign'] as const
export const SERVICE_USES = ['database', 'files', 'backup', 'mail', 'logs', 'elsewhere'] as const
export const EVIDENCE_KINDS = ['privacy_mark', 'isms', 'isms_cloud', 'ismap', 'equivalent'] as const
export const REVIEW_SUBJECTS = ['published_terms', 'audit_report', 'change_control'] as const
export const REVIEW_FINDINGS = ['nothing_found', 'to_be_mended'] as const
export const PARTIES = ['operator_side', 'city_side', 'provider_side'] as const
/** What an agreed question decides (clause 13(4)). */
export const DECIDED_SETTINGS = [
  'kpi_definition',
  'settlement_settings',
  'report_forms',
  'service_level',
  'due_dates',
  'data_handling',
  'other_setting',
] as const
/** Clause 6エ: the six words of the specification. */
export const THREATS = ['spoofing', 'disclosure', 'tampering', 'repudiation', 'privilege', 'denial'] as const
/** Clause 12(1) and 10: what is kept besides. */
export const RULES_TO_KEEP = ['privacy_law', 'city_policy', 'city_standard', 'special_terms'] as const
export const CONTROL_SUBJECTS = [...THREATS, ...RULES_TO_KEEP] as const
export const CHECK_RESULTS = ['working', 'partly_working', 'not_working'] as const
export const DRILL_RESULTS = ['succeeded', 'partly_succeeded', 'failed'] as const
export const STOPPED_PARTS = ['everything', 'residents_site', 'staff_panel', 'mail_sending', 'other_part'] as const

export const REGISTER_CHOICES = [
  ...MEDIUM_KINDS,
  ...WORK_KINDS,
  ...SERVICE_REGIONS,
  ...JURISDICTIONS,
  ...SERVICE_USES,
  ...EVIDENCE_KINDS,
  ...REVIEW_SUBJECTS,
  ...REVIEW_FINDINGS,
  ...PARTIES,
  ...DECIDED_SETTINGS,
  ...CONTROL_SUBJECTS,
  ...CHECK_RESULTS,
  ...DRILL_RESULTS,
  ...STOPPED_PARTS,
] as const
export type RegisterChoice = (typeof REGISTER_CHOICES)[number]
