/** Through whom facilities and residents come to a programme. */
export const PARTNER_KINDS = [
  'welfare_council',
  'neighbourhood',
  'school',
  'company',
  'association',
  'volunteer_group',
  'other',
] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]
