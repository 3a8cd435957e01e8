import type { CollectionConfig } from 'payload'
import { REGISTER_SLUGS } from '@/domain/register/slugs'
import { menuGroups } from '@/glossary/menu'
import { Agreements } from './agreements'
import { ApplicationEvents } from './application-events'
import { Applications } from './applications'
import { lockForMoving } from './applications/hooks/lockForApplying'
import { AskedActions } from './asked-actions'
import { BriefingResults } from './briefing-results'
import { Briefings } from './briefings'
import { AutoAcceptDecisions } from './auto-accept-decisions'
import { AutoAcceptRules } from './auto-accept-rules'
import { Blocks } from './blocks'
import { CalendarFeeds } from './calendar-feeds'
import { CarvingSheets } from './carving-sheets'
import { Certificates } from './certificates'
import { ClosedFiles } from './closed-files'
import { CompletionReports } from './completion-reports'
import { Consents } from './consents'
import { Consultations } from './consultations'
import { ContactDisclosures } from './contact-disclosures'
import { DeliverableEvents } from './deliverable-events'
import { Deliverables } from './deliverables'
import { DeliverableVersions } from './deliverable-versions'
import { DuplicateDecisions } from './duplicate-decisions'
import { InactivitySteps } from './inactivity-steps'
import { Exports } from './exports'
import { Facilities } from './facilities'
import { FacilityRegistrations } from './facility-registrations'
import { FacilityRequests } from './facility-requests'
import { Cases } from './cases'
import { ImplementationPlans } from './implementation-plans'
import { Meetings } from './meetings'
import { ServiceLevels } from './service-levels'
import { ListingRuleSets } from './listing-rule-sets'
import { ListingRules } from './listing-rules'
import { GapAnalyses } from './gap-analyses'
import { KpiDefinitions } from './kpi-definitions'
import { Partners } from './partners'
import { TargetChanges } from './target-changes'
import { IncidentEvents } from './incident-events'
import { Incidents } from './incidents'
import { Insurances } from './insurances'
import { LongJobs } from './long-jobs'
import { MailTemplates } from './mail-templates'
import { IntentionAnswers } from './intention-answers'
import { Invitations } from './invitations'
import { Mails } from './mails'
import { Media } from './media'
import { Messages } from './messages'
import { MonthlyReports } from './monthly-reports'
import { Municipalities } from './municipalities'
import { Offers } from './offers'
import { OutreachActivities } from './outreach-activities'
import { OutreachContacts } from './outreach-contacts'
import { Packs } from './packs'
import { PostalAreas } from './postal-areas'
import { Programmes } from './programmes'
import { Proposals } from './proposals'
import { ReportForms } from './report-forms'
import { registerCollection } from './register/registerCollection'
import { RegisterEvents } from './register-events'
import { RegisterFiles } from './register-files'
import { Residences } from './residences'
import { Reviews } from './reviews'
import { SeminarAttendances } from './seminar-attendances'
import { SeminarMaterials } from './seminar-materials'
import { Seminars } from './seminars'
import { SettlementSettings } from './settlement-settings'
import { ShortageNotices } from './shortage-notices'
import { Slots } from './slots'
import { SupportRequests } from './support-requests'
import { Targets } from './targets'
import { TaskTemplates } from './task-templates'
import { TaskEvents } from './task-events'
import { Tasks } from './tasks'
import { TimeWishes } from './time-wishes'
import { Users } from './users'
import { VolunteerAccounts } from './volunteer-accounts'
import { VolunteerContacts } from './volunteer-contacts'
import { lockContact } from './volunteer-contacts/hooks/holdPerson'
import { Volunteers } from './volunteers'
import { Wards } from './wards'
import { withListExport } from './withListExport'
import { withRevision } from './withRevision'
import { withStanding } from './withStanding'

const grouped = (group: string | false, collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map(withListExport).map((collection) => ({
    ...collection,
    lockDocuments: false as const,
    disableDuplicate: true,
    admin: { ...collection.admin, group },
  }))

/** Every collection in the order of the menu; those that people edit carry a revision. */
export const collections: CollectionConfig[] = [
  ...grouped(menuGroups.matching, [
    withRevision(Tasks),
    withRevision(Slots),
    withRevision(TaskTemplates),
    withRevision(CarvingSheets),
    withRevision(Applications, lockForMoving),
    Offers,
    ShortageNotices,
    withRevision(Proposals),
    withRevision(TimeWishes),
    withRevision(Agreements),
    Invitations,
    withRevision(Blocks),
    withRevision(AutoAcceptRules),
    AutoAcceptDecisions,
    ApplicationEvents,
    TaskEvents,
    Messages,
    Reviews,
    withRevision(ListingRuleSets),
    withRevision(ListingRules),
  ]),
  ...grouped(menuGroups.guidance, [
    withRevision(IntentionAnswers),
    withRevision(Consultations),
    withRevision(Seminars),
    withRevision(SeminarAttendances),
    withRevision(SeminarMaterials),
  ]),
  ...grouped(menuGroups.facilities, [
    withRevision(Facilities),
    withRevision(FacilityRequests),
    withRevision(FacilityRegistrations),
    withRevision(OutreachContacts),
    withRevision(OutreachActivities),
  ]),
  ...grouped(menuGroups.people, [
    withRevision(Volunteers),
    withRevision(VolunteerContacts, lockContact),
    withRevision(Residences),
    withRevision(VolunteerAccounts),
    withRevision(Consents),
    Certificates,
    DuplicateDecisions,
    InactivitySteps,
    ContactDisclosures,
  ]),
  ...grouped(menuGroups.safety, [
    withRevision(Incidents),
    IncidentEvents,
    withRevision(Briefings),
    BriefingResults,
    withRevision(Insurances),
  ]),
  ...grouped(menuGroups.support, [withRevision(SupportRequests)]),
  ...grouped(menuGroups.reporting, [
    withRevision(MonthlyReports),
    withRevision(withStanding(KpiDefinitions, ['status', 'operatorName', 'cityName', 'agreedOn'])),
    withRevision(Targets),
    TargetChanges,
    withRevision(withStanding(SettlementSettings)),
    withRevision(GapAnalyses),
    withRevision(Partners),
    withRevision(Programmes),
    Exports,
  ]),
  ...grouped(menuGroups.deliverables, [
    withRevision(Meetings),
    withRevision(ImplementationPlans),
    withRevision(ServiceLevels),
    withRevision(Cases),
    withRevision(Deliverables),
    DeliverableVersions,
    DeliverableEvents,
    withRevision(CompletionReports),
    withRevision(Packs),
    LongJobs,
    withRevision(withStanding(ReportForms)),
  ]),
  // Reached from the screen of all registers: the menu would be twice as long with them.
  ...grouped(
    false,
    REGISTER_SLUGS.map((slug) => withRevision(registerCollection(slug))),
  ),
  ...grouped(menuGroups.registers, [RegisterEvents, withRevision(RegisterFiles)]),
  ...grouped(menuGroups.settings, [
    withRevision(Users),
    withRevision(Media),
    withRevision(ClosedFiles),
    AskedActions,
    CalendarFeeds,
    Mails,
    withRevision(MailTemplates),
    withRevision(Municipalities),
    withRevision(Wards),
    withRevision(PostalAreas),
  ]),
]
