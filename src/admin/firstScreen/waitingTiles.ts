import { unconfirmedUntil } from '@/domain/agreement/answer'
import { addDays, dayOf, startOfDay } from '@/domain/calendar/jst'
import { LEGAL_REPORTS, PRESSING_AFTER } from '@/domain/incident/legalClock'
import { legalClockWords } from '@/glossary/incidents'
import type { Party } from '@/domain/settlement/agreeing'
import { firstScreenWords as words } from '@/glossary/screens'
import { settlementTexts } from '@/glossary/settlement'
import { proofCheckTexts } from '@/glossary/proofCheck'
import { proofCheckLink } from '../links'
import { type Conditions, type Tile, tile } from './tile'

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
export const legalTiles = (now: Date): Tile[] =>
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
export const overdueAskings = (at: string): Tile[] => [
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
export const seminarsToRecord = (at: string): Tile =>
  tile(words.seminarsToRecord, words.seminarsToRecordHint, 'seminars', {
    status: { equals: 'published' },
    startsAt: { less_than_equal: at },
  })

/** Moves that were reported, people whose identity nobody has seen, and homes in the city that were only said; the rule of src/queries/proofsToCheck.ts as a filter. */
export const proofs: Tile = {
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
export const termsToAgree = (party: Party): Tile =>
  tile(settlementTexts.toAgree, settlementTexts.toAgreeHint, 'settlement-settings', {
    agreedOn: { exists: 'true' },
    [party === 'city' ? 'cityAgreedAt' : 'operatorAgreedAt']: { exists: 'false' },
  })

/** Gaps that nobody analysed yet, and measures past their day. */
export const gapsToWork = (now: Date): Tile[] => [
  tile(words.gapsToAnalyse, words.gapsToAnalyseHint, 'gap-analyses', { status: { equals: 'opened' } }, true),
  measuresLate(now),
]
export const measuresLate = (now: Date): Tile =>
  tile(
    words.measuresLate,
    words.measuresLateHint,
    'gap-analyses',
    { isOpen: { equals: 'true' }, nextDueOn: { less_than: dayOf(now) } },
    true,
  )
