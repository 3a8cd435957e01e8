import type { Register } from './definition'
import { changeOrders, cityRequests, consultationMatters, performanceFindings } from './registers/agreements'
import {
  confidentialityPledges,
  emergencyContacts,
  responsiblePeople,
  staffRoster,
  storageMedia,
  subcontractors,
} from './registers/people'
import { ownerships, rightsDisputes, thirdPartyRights } from './registers/rights'
import { restoreDrills, serviceStops } from './registers/running'
import {
  changeNotices,
  externalServices,
  releaseApprovals,
  securityControls,
  serviceEvidence,
  serviceReviews,
} from './registers/services'
import type { RegisterSlug } from './slugs'

const typed = {
  'responsible-people': responsiblePeople,
  'staff-roster': staffRoster,
  'confidentiality-pledges': confidentialityPledges,
  'storage-media': storageMedia,
  subcontractors,
  'emergency-contacts': emergencyContacts,
  'consultation-matters': consultationMatters,
  'change-orders': changeOrders,
  'city-requests': cityRequests,
  ownerships,
  'third-party-rights': thirdPartyRights,
  'rights-disputes': rightsDisputes,
  'external-services': externalServices,
  'service-evidence': serviceEvidence,
  'service-reviews': serviceReviews,
  'release-approvals': releaseApprovals,
  'change-notices': changeNotices,
  'security-controls': securityControls,
  'service-stops': serviceStops,
  'restore-drills': restoreDrills,
  'performance-findings': performanceFindings,
} as const satisfies Record<RegisterSlug, unknown>

/** The fields of a register that are its own. */
export type RegisterFieldOf<S extends RegisterSlug> = keyof (typeof typed)[S]['fields'] & string

/** Every register by its slug. */
export const REGISTERS = typed as unknown as Record<RegisterSlug, Register>
