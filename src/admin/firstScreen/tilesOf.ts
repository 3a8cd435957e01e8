import type { Where } from 'payload'
import { unconfirmedUntil } from '@/domain/agreement/answer'
import { addDays, dayOf, startOfDay } from '@/domain/calendar/jst'
import { LEGAL_REPORTS, PRESSING_AFTER } from '@/domain/incident/legalClock'
import { legalClockWords } from '@/glossary/incidents'
import type { Role } from '@/domain/role'
import type { Party } from '@/domain/settlement/agreeing'
import { REVIEW_PAGES } from '@/domain/support/notePage'
import { firstScreenWords as words } from '@/glossary/screens'
import { settlementTexts } from '@/glossary/settlement'
import { pictureTexts } from '@/glossary/pictures'
import { outreachTexts } from '@/glossary/outreach'
import { registerScreenTexts as registers } from '@/glossary/registers'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { proofCheckTexts } from '@/glossary/proofCheck'
import { lettersLink, listLink, picturesLink, proofCheckLink, secondPersonLink } from '../links'

type Conditions = Record<string, Record<string, string | string[]>>
export type CountedCollection =
  | 'applications'
  | 'asked-actions'
  | 'change-orders'
  | 'consultation-matters'
  | 'consultations'
  | 'deliverables'
  | 'seminars'
  | 'settlement-settings'
  | 'facility-requests'
  | 'gap-analyses'
  | 'kpi-definitions'
  | 'incidents'
  | 'mails'
  | 'media'
  | 'messages'
  | 'offers'
  | 'outreach-contacts'
  | 'performance-findings'
  | 'slots'
  | 'proposals'
  | 'time-wishes'
  | 'residences'
  | 'subcontractors'
  | 'third-party-rights'
  | 'city-requests'
  | 'service-evidence'
  | 'support-requests'
  | 'tasks'
  | 'users'
export type Tile = { label: string; hint: string; collection: CountedCollection; where: Where; href: string; urgent?: boolean }

export const tile = (
  label: string,
  hint: string,
  collection: CountedCollection,
  conditions: Conditions,
  urgent = false,
): Tile => ({
  label,
  hint,
  collection,
  urgent,
  where: conditions,
  href: listLink(collection, conditions),
})

/** Unanswered past their time; the rule of src/queries/waitingAhead.ts as a filter of the list. */
export const overdue = (at: string, only: Conditions = {}): Tile =>
  tile(
    words.overdue,
    words.overdueHint,
    'applications',
    { status: { equals: 'applied' }, answerDueAt: { less_than_equal: at }, startsAt: { greater_than: at }, ...only },
    true,
  )
/** Leaks of personal data whose reports under the law are pressing; see src/domain/incident/legalClock.ts. */
const legalTiles = (now: Date): Tile[] =>
  LEGAL_REPORTS.map((report) =>
    tile(
      legalClockWords.tile[report],
      legalClockWords.tileHint,
      'incidents',
      {
        isPersonalData: { equals: 'true' },
        status: { in: ['open', 'handling', 'closed'] },
        detectedAt: { less_than: startOfDay(addDays(dayOf(now), 1 - PRESSING_AFTER[report])).toISOString() },
        [report === 'first' ? 'legalFirstOn' : 'legalFinalOn']: { exists: 'false' },
      },
      true,
    ),
  )
/** Wishes and proposals that their facility has not answered in time. */
const overdueAskings = (at: string): Tile[] => [
  tile(
    words.overdueWishes,
    words.overdueAskingsHint,
    'time-wishes',
    { status: { equals: 'open' }, answerDueAt: { less_than_equal: at } },
    true,
  ),
  tile(
    words.overdueProposals,
    words.overdueAskingsHint,
    'proposals',
    { status: { equals: 'received' }, answerDueAt: { less_than_equal: at } },
    true,
  ),
]
/** Agreed visits that changed, begin within 24 hours, and to which nobody has said yes again. */
export const unconfirmed = (now: Date, only: Conditions = {}): Tile =>
  tile(
    words.unconfirmed,
    words.unconfirmedHint,
    'applications',
    {
      status: { equals: 'accepted' },
      agreementAskedAt: { exists: 'true' },
      startsAt: { greater_than: now.toISOString(), less_than_equal: unconfirmedUntil(now).toISOString() },
      ...only,
    },
    true,
  )

/** Seminars that have begun and are not said to be held. */
const seminarsToRecord = (at: string): Tile =>
  tile(words.seminarsToRecord, words.seminarsToRecordHint, 'seminars', {
    status: { equals: 'published' },
    startsAt: { less_than_equal: at },
  })

/** Moves that were reported, people whose identity nobody has seen, and homes in the city that were only said; the rule of src/queries/proofsToCheck.ts as a filter. */
const proofs: Tile = {
  label: proofCheckTexts.waiting,
  hint: proofCheckTexts.waitingHint,
  collection: 'residences',
  href: proofCheckLink,
  where: {
    and: [
      { 'volunteer.withdrawnAt': { exists: false } },
      { 'volunteer.mergedInto': { exists: false } },
      {
        or: [
          { standing: { equals: 'reported' } },
          {
            and: [
              { standing: { equals: 'stands' } },
              { until: { exists: false } },
              {
                or: [
                  { 'volunteer.verifiedAt': { exists: false } },
                  { and: [{ ward: { exists: true } }, { proof: { equals: 'self_declared' } }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
}

/** Terms of a settlement on which both sides have talked and that this one has not agreed to. */
const termsToAgree = (party: Party): Tile =>
  tile(settlementTexts.toAgree, settlementTexts.toAgreeHint, 'settlement-settings', {
    agreedOn: { exists: 'true' },
    [party === 'city' ? 'cityAgreedAt' : 'operatorAgreedAt']: { exists: 'false' },
  })
/** Gaps that nobody analysed yet, and measures past their day. */
const gapsToWork = (now: Date): Tile[] => [
  tile(words.gapsToAnalyse, words.gapsToAnalyseHint, 'gap-analyses', { status: { equals: 'opened' } }, true),
  measuresLate(now),
]
const measuresLate = (now: Date): Tile =>
  tile(
    words.measuresLate,
    words.measuresLateHint,
    'gap-analyses',
    { isOpen: { equals: 'true' }, nextDueOn: { less_than: dayOf(now) } },
    true,
  )

/** What waits for somebody of this role (a facility's staff have a desk of their own); each count is that of the list it opens, under the person's own access. */
export function tilesOf(role: Role, now: Date): Tile[] {
  const at = now.toISOString()
  if (role === 'organizer')
    return [
      seminarsToRecord(at),
      tile(words.seminarsAhead, words.seminarsAheadHint, 'seminars', {
        status: { equals: 'published' },
        startsAt: { greater_than: at },
      }),
      tile(words.published, words.publishedHint, 'tasks', { status: { equals: 'published' } }),
      tile(words.media, words.mediaHint, 'media', {}),
    ]
  if (role === 'admin') {
    return [
      tile(words.accounts, words.accountsHint, 'users', { active: { equals: 'true' } }),
      tile(words.stopped, words.stoppedHint, 'users', { active: { equals: 'false' } }),
    ]
  }
  const late = tile(words.incidentsLate, '', 'incidents', { awaitsCity: { equals: 'true' }, cityDueAt: { less_than: at } }, true)
  const legal = legalTiles(now)
  if (role === 'operator') {
    return [
      late,
      ...legal,
      tile(words.incidents, '', 'incidents', { status: { in: ['open', 'handling'] } }, true),
      tile(words.requests, '', 'facility-requests', { status: { equals: 'received' } }),
      { ...tile(words.reviews, '', 'tasks', { status: { in: ['submitted', 'in_review'] } }), href: '/admin/listing-review' },
      {
        ...tile(pictureTexts.waiting, pictureTexts.waitingHint, 'media', { release: { equals: 'waiting' } }),
        href: picturesLink,
      },
      overdue(at),
      ...overdueAskings(at),
      unconfirmed(now),
      {
        ...tile(
          words.calls,
          words.callsHint,
          'offers',
          { isOpen: { equals: 'true' }, byPhone: { equals: 'true' }, expiresAt: { greater_than: at } },
          true,
        ),
        href: lettersLink,
      },
      tile(words.failedMails, words.failedMailsHint, 'mails', { status: { equals: 'failed' } }, true),
      tile(words.privateNotes, words.privateNotesHint, 'support-requests', {
        status: { not_equals: 'done' },
        page: { contains: REVIEW_PAGES },
      }),
      tile(words.supportLate, '', 'support-requests', { status: { not_equals: 'done' }, dueAt: { less_than: at } }, true),
      tile(words.support, '', 'support-requests', { status: { in: ['received', 'handling'] } }),
      tile(words.consultations, '', 'consultations', { status: { equals: 'requested' } }),
      tile(
        words.nextSteps,
        '',
        'consultations',
        { status: { equals: 'held' }, nextStepDueOn: { less_than: dayOf(now) }, nextStepDoneOn: { exists: 'false' } },
        true,
      ),
      tile(
        outreachTexts.tile,
        '',
        'outreach-contacts',
        { nextStepDueOn: { less_than_equal: dayOf(now) }, nextStepDoneOn: { exists: 'false' } },
        true,
      ),
      {
        ...tile(secondPersonTexts.waiting, secondPersonTexts.tileHint, 'asked-actions', {
          state: { equals: 'waiting' },
          lapsesAt: { greater_than: at },
        }),
        href: secondPersonLink,
      },
      proofs,
      seminarsToRecord(at),
      ...gapsToWork(now),
      tile(words.disputes, '', 'applications', { status: { equals: 'disputed' } }),
      termsToAgree('operator'),
    ]
  }
  if (role === 'city')
    return [
      { ...tile(words.approvals, '', 'deliverables', { awaitsCity: { equals: 'true' } }), href: '#approvals' },
      tile(registers.waitingConsent, '', 'subcontractors', { status: { equals: 'applied' } }),
      tile(registers.waitingRights, '', 'third-party-rights', { status: { equals: 'asking' } }),
      tile(registers.waitingEvidence, '', 'service-evidence', { mark: { equals: 'true' }, isOpen: { equals: 'true' } }),
      tile(registers.answeredRequests, '', 'city-requests', { status: { equals: 'answered' } }),
      tile(registers.openMatters, registers.openMattersHint, 'consultation-matters', { status: { in: ['open', 'discussing'] } }),
      tile(registers.openOrders, registers.openOrdersHint, 'change-orders', { status: { in: ['open', 'assessing'] } }),
      tile(registers.mendedFindings, registers.mendedFindingsHint, 'performance-findings', {
        status: { in: ['handling', 'escalated'] },
        measure: { exists: 'true' },
      }),
      late,
      ...legal,
      tile(words.incidents, '', 'incidents', { status: { in: ['open', 'handling'] } }),
      termsToAgree('city'),
      tile(words.definitionsToAgree, words.definitionsToAgreeHint, 'kpi-definitions', { status: { equals: 'proposed' } }),
      tile(words.gapsToDiscuss, words.gapsToDiscussHint, 'gap-analyses', { status: { in: ['opened', 'analysed'] } }),
      measuresLate(now),
    ]
  return []
}
