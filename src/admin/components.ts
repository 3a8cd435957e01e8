import type { Config } from 'payload'
import { deliverableScreenTexts } from '@/glossary/deliverableScreens'
import { checkInSheetWords } from '@/glossary/checkIn'
import { inactivityTexts } from '@/glossary/inactivity'
import { proofCheckTexts } from '@/glossary/proofCheck'
import { copyTexts } from '@/glossary/listingForm'
import { guidanceTexts } from '@/glossary/guidance'
import { intentionFormTexts, intentionOverviewTexts } from '@/glossary/intentions'
import { paperTexts } from '@/glossary/paperScreens'
import { pictureTexts } from '@/glossary/pictures'
import { settlementTexts } from '@/glossary/settlement'
import { supportScreenTexts } from '@/glossary/support'
import { completionScreenTexts } from '@/glossary/completion'
import { packScreenTexts } from '@/glossary/packs'
import { longJobScreenTexts } from '@/glossary/longJobs'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { paceTexts } from '@/glossary/pace'
import { outreachTexts } from '@/glossary/outreach'
import { registerScreenTexts } from '@/glossary/registers'
import { listingReviewTexts } from '@/glossary/listingReview'
import { applyForTexts, entryTexts, letterTexts } from '@/glossary/proxyEntry'
import { navigationWords as words } from '@/glossary/screens'

const view = (name: string) => `/src/admin/views#${name}`

/** What we put into the panel: the first screen, screens of our own, and the links to them. */
export const adminComponents = {
  graphics: { Logo: '/src/admin/brand/Logo#Logo', Icon: '/src/admin/brand/Icon#Icon' },
  providers: ['/src/admin/words/PanelWords#PanelWords'],
  beforeLogin: ['/src/admin/brand/LoginHeading#LoginHeading'],
  actions: ['/src/admin/support/HelpButton#HelpButton'],
  beforeNavLinks: ['/src/admin/navigation/OwnLinks#OwnLinks'],
  views: {
    dashboard: { Component: view('FirstScreenView') },
    records: { Component: view('RecordsView'), path: '/records', exact: true, meta: { title: words.records } },
    registerResident: {
      Component: view('RegisterResidentScreen'),
      path: '/register-resident',
      exact: true,
      meta: { title: entryTexts.title },
    },
    applyFor: { Component: view('ApplyForScreen'), path: '/apply-for', exact: true, meta: { title: applyForTexts.title } },
    letters: { Component: view('LettersScreen'), path: '/letters', exact: true, meta: { title: letterTexts.listTitle } },
    letter: { Component: view('LetterScreen'), path: '/letters/one', exact: true, meta: { title: letterTexts.title } },
    proofCheck: {
      Component: view('ProofCheckScreen'),
      path: '/proof-check',
      exact: true,
      meta: { title: proofCheckTexts.title },
    },
    pictures: { Component: view('PicturesScreen'), path: '/pictures', exact: true, meta: { title: pictureTexts.title } },
    duplicates: { Component: view('DuplicatesScreen'), path: '/duplicates', exact: true, meta: { title: words.duplicates } },
    inactivity: { Component: view('InactivityScreen'), path: '/inactivity', exact: true, meta: { title: inactivityTexts.title } },
    compareResidents: {
      Component: view('CompareScreen'),
      path: '/duplicates/compare',
      exact: true,
      meta: { title: words.duplicates },
    },
    monthlyReport: {
      Component: view('MonthlyReportView'),
      path: '/monthly-report',
      exact: true,
      meta: { title: words.monthlyReport },
    },
    deliverables: {
      Component: view('DeliverablesScreen'),
      path: '/deliverables',
      exact: true,
      meta: { title: deliverableScreenTexts.title },
    },
    deliverable: {
      Component: view('DeliverableScreen'),
      path: '/deliverables/one',
      exact: true,
      meta: { title: deliverableScreenTexts.title },
    },
    completionReport: {
      Component: view('CompletionScreen'),
      path: '/completion-report',
      exact: true,
      meta: { title: completionScreenTexts.title },
    },
    packs: { Component: view('PacksScreen'), path: '/packs', exact: true, meta: { title: packScreenTexts.title } },
    pack: { Component: view('PackScreen'), path: '/packs/one', exact: true, meta: { title: packScreenTexts.title } },
    secondPerson: {
      Component: view('SecondPersonScreen'),
      path: '/second-person',
      exact: true,
      meta: { title: secondPersonTexts.title },
    },
    askedAction: {
      Component: view('AskedActionScreen'),
      path: '/second-person/one',
      exact: true,
      meta: { title: secondPersonTexts.title },
    },
    longJobs: {
      Component: view('LongJobsScreen'),
      path: '/long-jobs',
      exact: true,
      meta: { title: longJobScreenTexts.title },
    },
    longJob: {
      Component: view('LongJobScreen'),
      path: '/long-jobs/one',
      exact: true,
      meta: { title: longJobScreenTexts.title },
    },
    paper: { Component: view('PaperScreen'), path: '/papers', exact: true, meta: { title: paperTexts.title } },
    copyListings: {
      Component: view('CopyListingsScreen'),
      path: '/copy-listings',
      exact: true,
      meta: { title: copyTexts.title },
    },
    guidanceOutcomes: {
      Component: view('GuidanceOutcomesScreen'),
      path: '/guidance-outcomes',
      exact: true,
      meta: { title: guidanceTexts.title },
    },
    intentionForm: {
      Component: view('IntentionFormScreen'),
      path: '/intentions/answer',
      exact: true,
      meta: { title: intentionFormTexts.title },
    },
    intentions: {
      Component: view('IntentionsScreen'),
      path: '/intentions',
      exact: true,
      meta: { title: intentionOverviewTexts.title },
    },
    outreach: { Component: view('OutreachScreen'), path: '/outreach', exact: true, meta: { title: outreachTexts.title } },
    settlement: {
      Component: view('SettlementScreen'),
      path: '/settlement',
      exact: true,
      meta: { title: settlementTexts.title },
    },
    pace: { Component: view('PaceScreen'), path: '/pace', exact: true, meta: { title: paceTexts.title } },
    registers: {
      Component: view('RegistersScreen'),
      path: '/registers',
      exact: true,
      meta: { title: registerScreenTexts.title },
    },
    hours: { Component: view('HoursScreen'), path: '/hours', exact: true, meta: { title: words.hours } },
    today: { Component: view('TodayScreen'), path: '/today', exact: true, meta: { title: words.today } },
    checkInSheet: {
      Component: view('CheckInSheetScreen'),
      path: '/check-in-sheet',
      exact: true,
      meta: { title: checkInSheetWords.title },
    },
    quality: { Component: view('QualityScreen'), path: '/quality', exact: true, meta: { title: words.quality } },
    unsettled: { Component: view('UnsettledScreen'), path: '/unsettled', exact: true, meta: { title: words.unsettled } },
    slotsAtRisk: {
      Component: view('SlotsAtRiskScreen'),
      path: '/slots-at-risk',
      exact: true,
      meta: { title: words.slotsAtRisk },
    },
    help: { Component: view('HelpScreen'), path: '/help', exact: true, meta: { title: supportScreenTexts.title } },
    listingReview: {
      Component: view('ListingReviewScreen'),
      path: '/listing-review',
      exact: true,
      meta: { title: listingReviewTexts.title },
    },
    importFacilities: {
      Component: view('ImportFacilitiesScreen'),
      path: '/import-facilities',
      exact: true,
      meta: { title: words.importFacilities },
    },
  },
} satisfies NonNullable<NonNullable<Config['admin']>['components']>
