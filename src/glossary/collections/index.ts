import type { Subject } from '@/domain/permissions'
import type { Words } from '../words'
import { mailWords, mediaWords, userWords, volunteerAccountWords } from './accounts'
import { autoAcceptDecisionWords, autoAcceptRuleWords } from './autoAccept'
import { blockWords } from './blocks'
import { briefingResultWords, briefingWords } from './briefing'
import { certificateWords } from './certificates'
import { closedFileWords } from './closedFiles'
import { completionReportWords } from './completionReports'
import { consentWords } from './consents'
import { consultationWords } from './consultations'
import { deliverableEventWords, deliverableVersionWords, deliverableWords } from './deliverables'
import { duplicateDecisionWords } from './duplicates'
import { inactivityStepWords } from './inactivity'
import { facilityRequestWords, facilityWords, registrationWords } from './facilities'
import { ruleSetWords, ruleWords } from './listingRules'
import { longJobWords } from './longJobs'
import { mailTemplateWords } from './mailTemplates'
import { messageWords } from './messages'
import { incidentEventWords, incidentWords } from './incidents'
import { intentionAnswerWords } from './intentions'
import { invitationWords } from './invitations'
import { insuranceWords } from './insurances'
import { outreachContactWords } from './outreach'
import { packWords } from './packs'
import { caseWords, implementationPlanWords, meetingWords, outreachActivityWords, serviceLevelWords } from './papers'
import { registerWords } from './registers'
import { registerEventWords, registerFileWords } from './registers/kept'
import { proposalWords } from './proposals'
import { askedActionWords } from './secondPerson'
import { settlementSettingsWords } from './settlement'
import { shortageNoticeWords } from './shortages'
import { slotWords, taskWords } from './listings'
import {
  agreementWords,
  applicationEventWords,
  applicationWords,
  contactWords,
  disclosureWords,
  offerWords,
  residenceWords,
  volunteerWords,
} from './people'
import { municipalityWords, postalAreaWords, programmeWords, wardWords } from './places'
import { calendarFeedWords } from './calendarFeeds'
import { carvingSheetWords } from './carving'
import { exportLogWords, monthlyReportWords } from './reporting'
import { reviewWords } from './reviews'
import { gapAnalysisWords, kpiDefinitionWords, partnerWords, targetChangeWords, targetWords } from './kpi'
import { seminarAttendanceWords, seminarMaterialWords, seminarWords } from './seminars'
import { supportRequestWords } from './support'
import { timeWishWords } from './wishes'
import { taskEventWords } from './taskEvents'
import { taskTemplateWords } from './templates'
import { reportFormWords } from './reportForms'

/** The words of every collection, by its slug. */
export const collectionWords: Record<Subject, Words> = {
  municipalities: municipalityWords,
  wards: wardWords,
  'postal-areas': postalAreaWords,
  programmes: programmeWords,
  users: userWords,
  facilities: facilityWords,
  'facility-requests': facilityRequestWords,
  'facility-registrations': registrationWords,
  'outreach-contacts': outreachContactWords,
  'outreach-activities': outreachActivityWords,
  tasks: taskWords,
  'listing-rule-sets': ruleSetWords,
  'listing-rules': ruleWords,
  'task-templates': taskTemplateWords,
  'carving-sheets': carvingSheetWords,
  'intention-answers': intentionAnswerWords,
  consultations: consultationWords,
  seminars: seminarWords,
  'seminar-attendances': seminarAttendanceWords,
  'seminar-materials': seminarMaterialWords,
  slots: slotWords,
  'shortage-notices': shortageNoticeWords,
  proposals: proposalWords,
  'time-wishes': timeWishWords,
  volunteers: volunteerWords,
  'volunteer-accounts': volunteerAccountWords,
  'volunteer-contacts': contactWords,
  residences: residenceWords,
  applications: applicationWords,
  'application-events': applicationEventWords,
  'task-events': taskEventWords,
  messages: messageWords,
  reviews: reviewWords,
  offers: offerWords,
  agreements: agreementWords,
  'calendar-feeds': calendarFeedWords,
  blocks: blockWords,
  certificates: certificateWords,
  consents: consentWords,
  invitations: invitationWords,
  'duplicate-decisions': duplicateDecisionWords,
  'inactivity-steps': inactivityStepWords,
  'auto-accept-rules': autoAcceptRuleWords,
  'auto-accept-decisions': autoAcceptDecisionWords,
  'contact-disclosures': disclosureWords,
  incidents: incidentWords,
  'incident-events': incidentEventWords,
  briefings: briefingWords,
  'briefing-results': briefingResultWords,
  insurances: insuranceWords,
  'support-requests': supportRequestWords,
  'settlement-settings': settlementSettingsWords,
  'kpi-definitions': kpiDefinitionWords,
  partners: partnerWords,
  targets: targetWords,
  'target-changes': targetChangeWords,
  'gap-analyses': gapAnalysisWords,
  'monthly-reports': monthlyReportWords,
  'report-forms': reportFormWords,
  meetings: meetingWords,
  'implementation-plans': implementationPlanWords,
  'service-levels': serviceLevelWords,
  cases: caseWords,
  deliverables: deliverableWords,
  'deliverable-versions': deliverableVersionWords,
  'deliverable-events': deliverableEventWords,
  exports: exportLogWords,
  'asked-actions': askedActionWords,
  'completion-reports': completionReportWords,
  packs: packWords,
  'long-jobs': longJobWords,
  ...registerWords,
  'register-events': registerEventWords,
  'register-files': registerFileWords,
  mails: mailWords,
  'mail-templates': mailTemplateWords,
  media: mediaWords,
  'closed-files': closedFileWords,
}
