import { dayOf } from '@/domain/calendar/jst'
import type { Role } from '@/domain/role'
import { REVIEW_PAGES } from '@/domain/support/notePage'
import { firstScreenWords as words } from '@/glossary/screens'
import { pictureTexts } from '@/glossary/pictures'
import { outreachTexts } from '@/glossary/outreach'
import { registerScreenTexts as registers } from '@/glossary/registers'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { lettersLink, picturesLink, secondPersonLink } from '../links'
import { type Tile, tile } from './tile'
import {
  gapsToWork,
  legalTiles,
  measuresLate,
  overdue,
  overdueAskings,
  proofs,
  seminarsToRecord,
  termsToAgree,
  unconfirmed,
} from './waitingTiles'

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
        ...tile(secondPersonTexts.tile, secondPersonTexts.tileHint, 'asked-actions', {
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
