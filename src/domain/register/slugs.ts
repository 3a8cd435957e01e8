/** The registers the specification asks for, in the order in which they are shown. */
export const REGISTER_SLUGS = [
  'responsible-people',
  'staff-roster',
  'confidentiality-pledges',
  'storage-media',
  'subcontractors',
  'emergency-contacts',
  'consultation-matters',
  'change-orders',
  'city-requests',
  'ownerships',
  'third-party-rights',
  'rights-disputes',
  'external-services',
  'service-evidence',
  'service-reviews',
  'release-approvals',
  'change-notices',
  'security-controls',
  'service-stops',
  'restore-drills',
  'performance-findings',
] as const
export type RegisterSlug = (typeof REGISTER_SLUGS)[number]
/** Whether a collection is one of the registers. */
export const isRegisterSlug = (slug: unknown): slug is RegisterSlug => REGISTER_SLUGS.includes(slug as RegisterSlug)
