import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '@collections/index'
import { askWhoIsThere } from '@/access/askWhoIsThere'
import { databaseAwayHook } from '@/access/databaseAwayHook'
import { errorDetails } from '@/access/errorDetails'
import { harden } from '@/access/harden'
import { ownOrigins } from '@/access/ownOrigins'
import { servedOverTls } from '@/access/residentSession'
import { withGapFigures } from '@/actions/gaps/attachFigures'
import { contactEndpoint } from '@/admin/applicantContact/endpoint'
import { queryRefused } from '@/access/queryRefused'
import { unreadableRequest } from '@/access/unreadableRequest'
import { inviteEndpoint } from '@/admin/invitations/endpoint'
import { nameRegularEndpoint } from '@/admin/autoAccept/endpoint'
import { blockEndpoint } from '@/admin/blocks/endpoint'
import { agreeEndpoint } from '@/admin/agreement/endpoint'
import { calendarEndpoint, openFeedEndpoint, revokeFeedEndpoint } from '@/admin/calendar/endpoints'
import { carvingSheetEndpoints } from '@/admin/carvingSheet/endpoints'
import { paperEndpoints } from '@/admin/papers/endpoints'
import { approversEndpoint } from '@/admin/deliverables/approversEndpoint'
import { choiceEndpoint } from '@/admin/secondPerson/choiceEndpoint'
import { activityCodeEndpoint } from '@/admin/publicity/codeEndpoint'
import { deliverableEndpoints } from '@/admin/deliverables/endpoints'
import { seenEndpoint } from '@/admin/home/endpoint'
import { adminComponents } from '@/admin/components'
import { copyListingsEndpoint } from '@/admin/copyListings/endpoint'
import { checkProofEndpoint } from '@/admin/proofCheck/endpoint'
import { duplicateEndpoints } from '@/admin/duplicates/endpoints'
import { inactivityEndpoint } from '@/admin/inactivity/endpoint'
import { withdrawEndpoint } from '@/admin/facilityRegistration/endpoint'
import { facilityStaffEndpoints } from '@/admin/facilityStaff/endpoints'
import { decideRequestEndpoint } from '@/admin/facilityRequest/endpoint'
import { importFacilitiesEndpoints } from '@/admin/importFacilities/endpoint'
import { sheetFromConsultationEndpoint } from '@/admin/guidance/endpoint'
import { leaveEndpoint } from '@/admin/leaving/endpoint'
import { proposeStepsEndpoint } from '@/admin/intentions/endpoint'
import { kioskEndpoints } from '@/admin/kiosk/endpoints'
import { ruleSetEndpoints } from '@/admin/listingCheck/endpoints'
import { markLetterEndpoint } from '@/admin/letters/endpoint'
import { reviewQueueEndpoint } from '@/admin/listingReview/endpoint'
import { exportEndpoints } from '@/admin/exports/endpoints'
import { exportRecordsEndpoint } from '@/admin/records/endpoint'
import { exportRegisterEndpoint } from '@/admin/registers/endpoint'
import { secondPersonEndpoints } from '@/admin/secondPerson/endpoints'
import { longJobEndpoints } from '@/admin/longJobs/endpoints'
import { monthlyReportEndpoints } from '@/admin/monthlyReport/endpoints'
import { mailFileEndpoint, sendAgainEndpoint } from '@/admin/mails/endpoints'
import { readMessagesEndpoint, slotMessageEndpoint, writeMessageEndpoint } from '@/admin/messages/endpoints'
import { certificateEndpoint } from '@/admin/certificates/endpoint'
import { proxyEntryEndpoints } from '@/admin/proxyEntry/endpoints'
import { hideEndpoint, noteReadEndpoint, replyEndpoint, writeReviewEndpoint } from '@/admin/reviews/endpoints'
import { recurringSlotsEndpoint } from '@/admin/recurringSlots/endpoint'
import { settlementEndpoints } from '@/admin/settlement/endpoints'
import { shapePanel } from '@/admin/shapePanel'
import { formSampleEndpoint } from '@/admin/reportForms/endpoint'
import { completionEndpoints } from '@/admin/completion/endpoints'
import { packEndpoints } from '@/admin/packs/endpoints'
import { choosePartnerEndpoint } from '@/admin/partners/endpoint'
import { decidePictureEndpoint } from '@/admin/pictures/endpoint'
import { presenceEndpoint } from '@/admin/today/endpoint'
import { remindRecordsEndpoint } from '@/admin/unsettled/endpoint'
import { draftFromProposalEndpoint } from '@/admin/proposals/endpoint'
import { agreeOnTimeEndpoint } from '@/admin/timeWishes/endpoint'
import { askForHelpEndpoint } from '@/admin/support/endpoint'
import { draftFromTemplateEndpoint } from '@/admin/taskTemplate/endpoint'
import { withEndpoints } from '@/admin/withEndpoints'
import { japanese } from '@/admin/words/japanese'
import { withSentences } from '@/database/constraints'
import { keepHistory } from '@/database/keepHistory'
import { watchPool } from '@/database/watchPool'
import { withCheckedCommit } from '@/database/withCheckedCommit'
import { withInsertedRow } from '@/database/withInsertedRow'
import { environment } from '@/env'
import { panelTexts } from '@/glossary/panel'
import { outboxAdapter } from '@/mail/outboxAdapter'

const root = path.dirname(fileURLToPath(import.meta.url))
const env = environment()

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  // Prefixed on https, so that the browser takes the cookie from this host over TLS only.
  cookiePrefix: servedOverTls(env.SERVER_URL) ? '__Host-payload' : 'payload',
  csrf: ownOrigins(env),
  cors: [],
  collections: withEndpoints(withGapFigures(collections), {
    volunteers: [...duplicateEndpoints, ...proxyEntryEndpoints, certificateEndpoint, inactivityEndpoint, leaveEndpoint],
    residences: [checkProofEndpoint],
    'monthly-reports': monthlyReportEndpoints,
    deliverables: [...deliverableEndpoints, ...paperEndpoints],
    programmes: [approversEndpoint, choiceEndpoint],
    users: [seenEndpoint],
    'settlement-settings': settlementEndpoints,
    exports: [exportRecordsEndpoint, exportRegisterEndpoint, ...exportEndpoints],
    'completion-reports': completionEndpoints,
    packs: packEndpoints,
    'long-jobs': longJobEndpoints,
    'asked-actions': secondPersonEndpoints,
    'facility-requests': [decideRequestEndpoint],
    'facility-registrations': [withdrawEndpoint, choosePartnerEndpoint],
    applications: [
      contactEndpoint,
      writeMessageEndpoint,
      readMessagesEndpoint,
      writeReviewEndpoint,
      blockEndpoint,
      presenceEndpoint,
      nameRegularEndpoint,
      markLetterEndpoint,
    ],
    media: [decidePictureEndpoint],
    'calendar-feeds': [openFeedEndpoint, revokeFeedEndpoint],
    slots: [inviteEndpoint, slotMessageEndpoint],
    mails: [sendAgainEndpoint, mailFileEndpoint],
    reviews: [replyEndpoint, hideEndpoint, noteReadEndpoint],
    'listing-rule-sets': ruleSetEndpoints,
    tasks: [recurringSlotsEndpoint, copyListingsEndpoint, reviewQueueEndpoint],
    'task-templates': [draftFromTemplateEndpoint],
    'carving-sheets': carvingSheetEndpoints,
    consultations: [sheetFromConsultationEndpoint],
    'intention-answers': [proposeStepsEndpoint],
    agreements: [agreeEndpoint],
    facilities: [remindRecordsEndpoint, ...facilityStaffEndpoints, ...kioskEndpoints],
    'support-requests': [askForHelpEndpoint],
    proposals: [draftFromProposalEndpoint],
    'time-wishes': [agreeOnTimeEndpoint],
    'report-forms': [formSampleEndpoint],
    'outreach-activities': [activityCodeEndpoint],
  }),
  email: outboxAdapter,
  admin: {
    user: 'users',
    // The default asks a service on the internet for a picture of every account.
    avatar: 'default',
    dateFormat: panelTexts.dateFormat,
    timezones: { defaultTimezone: 'Asia/Tokyo', supportedTimezones: [{ label: panelTexts.japanTime, value: 'Asia/Tokyo' }] },
    meta: {
      titleSuffix: ` | ${panelTexts.systemName}`,
      description: panelTexts.systemAbout,
      defaultOGImageType: 'off',
      openGraph: {
        title: panelTexts.systemName,
        description: panelTexts.systemAbout,
        siteName: panelTexts.systemName,
        images: [],
      },
    },
    components: adminComponents,
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
  },
  i18n: { fallbackLanguage: 'ja', supportedLanguages: { ja: japanese }, translations: { ja: panelTexts.translations } },
  endpoints: [...importFacilitiesEndpoints, calendarEndpoint],
  editor: lexicalEditor(),
  graphQL: { disable: true },
  telemetry: false,
  maxDepth: 3,
  defaultDepth: 1,
  upload: { abortOnLimit: true, limits: { fileSize: 8 * 1024 * 1024 }, safeFileNames: true, preserveExtension: 4 },
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
  db: withCheckedCommit(
    withSentences(
      withInsertedRow(
        postgresAdapter({
          idType: 'uuidv7',
          push: false,
          disableCreateDatabase: true,
          migrationDir: path.resolve(root, 'src/migrations'),
          beforeSchemaInit: [keepHistory],
          pool: {
            connectionString: env.DATABASE_URL,
            max: env.DATABASE_POOL,
            connectionTimeoutMillis: 10_000,
            options: '-c lock_timeout=8000 -c idle_in_transaction_session_timeout=60000',
          },
        }),
      ),
    ),
  ),
  sharp,
  onInit: (payload) => {
    watchPool(payload)
    askWhoIsThere(payload)
  },
  hooks: { afterError: [databaseAwayHook, unreadableRequest, errorDetails, queryRefused] },
})
  .then(harden)
  .then(shapePanel)
