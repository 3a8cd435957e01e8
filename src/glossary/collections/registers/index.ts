import type { RegisterSlug } from '@/domain/register/slugs'
import type { Words } from '../../words'
import { changeOrderWords, cityRequestWords, findingWords, matterWords } from './agreements'
import {
  emergencyContactWords,
  pledgeWords,
  responsiblePersonWords,
  staffRosterWords,
  storageMediumWords,
  subcontractorWords,
} from './people'
import { disputeWords, ownershipWords, thirdPartyRightWords } from './rights'
import { drillWords, stopWords } from './running'
import { changeNoticeWords, controlWords, evidenceWords, externalServiceWords, releaseWords, reviewWords } from './services'

/** The words of every register, by its slug. */
export const registerWords: Record<RegisterSlug, Words> = {
  'responsible-people': responsiblePersonWords,
  'staff-roster': staffRosterWords,
  'confidentiality-pledges': pledgeWords,
  'storage-media': storageMediumWords,
  subcontractors: subcontractorWords,
  'emergency-contacts': emergencyContactWords,
  'consultation-matters': matterWords,
  'change-orders': changeOrderWords,
  'city-requests': cityRequestWords,
  ownerships: ownershipWords,
  'third-party-rights': thirdPartyRightWords,
  'rights-disputes': disputeWords,
  'external-services': externalServiceWords,
  'service-evidence': evidenceWords,
  'service-reviews': reviewWords,
  'release-approvals': releaseWords,
  'change-notices': changeNoticeWords,
  'security-controls': controlWords,
  'service-stops': stopWords,
  'restore-drills': drillWords,
  'performance-findings': findingWords,
}
