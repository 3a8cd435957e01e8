import { unconfirmedUntil } from '@/domain/agreement/answer'
import { addDays, dayOf, monthOf, periodOf, periodOfDays } from '@/domain/calendar/jst'
import type { Role, StaffRole } from '@/domain/role'
import { RELEASED_LATELY_DAYS, viewLabels, type ViewName } from '@/glossary/listViews'
import { listLink } from '../links'

export const VIEWED_LISTS = ['applications', 'tasks', 'slots', 'reviews'] as const
export type ViewedList = (typeof VIEWED_LISTS)[number]

/** Which views stand above which list, for whom. */
const viewsOf: Record<ViewedList, Partial<Record<StaffRole, readonly ViewName[]>>> = {
  applications: {
    facility: [
      'all',
      'waiting',
      'overdue',
      'thisWeek',
      'toRecord',
      'waitlisted',
      'disputed',
      'completedThisMonth',
      'byPerson',
      'byOthers',
      'absent',
    ],
    operator: [
      'all',
      'waiting',
      'overdue',
      'thisWeek',
      'toRecord',
      'disputed',
      'unconfirmed',
      'completedThisMonth',
      'byPerson',
      'byOthers',
      'absent',
    ],
    city: ['all', 'thisWeek', 'disputed', 'completedThisMonth', 'byPerson', 'byOthers', 'absent'],
  },
  tasks: {
    facility: ['all', 'drafts', 'inReview', 'published', 'suspended', 'closed'],
    operator: ['all', 'inReview', 'drafts', 'published', 'suspended', 'closed'],
    city: ['all', 'published', 'suspended', 'closed'],
  },
  slots: {
    facility: ['all', 'thisWeek', 'ahead', 'cancelled'],
    operator: ['all', 'thisWeek', 'ahead', 'cancelled'],
    city: ['all', 'thisWeek', 'ahead', 'cancelled'],
  },
  // What was released lately is what is still worth a look: the sides have just read it.
  reviews: {
    facility: ['all', 'releasedLately'],
    operator: ['all', 'releasedLately', 'withNote', 'hidden'],
    city: ['all', 'releasedLately'],
  },
}

type Conditions = Record<string, Record<string, string | string[]>>

const inPeriod = ({ from, until }: { from: Date; until: Date }) => ({
  greater_than_equal: from.toISOString(),
  less_than: until.toISOString(),
})

/** The conditions of a ready view at an instant. */
function whereOf(view: ViewName, list: ViewedList, now: Date): Conditions {
  const at = now.toISOString()
  const ahead = { startsAt: { greater_than: at } }
  const today = dayOf(now)
  const shown = list === 'slots' ? { status: { equals: 'open' } } : { status: { equals: 'accepted' } }
  const conditions: Record<ViewName, Conditions> = {
    all: {},
    waiting: { status: { equals: 'applied' }, ...ahead },
    overdue: { status: { equals: 'applied' }, answerDueAt: { less_than_equal: at }, ...ahead },
    thisWeek: { ...shown, startsAt: inPeriod(periodOfDays(today, addDays(today, 6))) },
    toRecord: { status: { equals: 'accepted' }, endsAt: { less_than_equal: at } },
    disputed: { status: { equals: 'disputed' } },
    waitlisted: { status: { equals: 'waitlisted' }, ...ahead },
    unconfirmed: {
      status: { equals: 'accepted' },
      agreementAskedAt: { exists: 'true' },
      startsAt: { greater_than: at, less_than_equal: unconfirmedUntil(now).toISOString() },
    },
    completedThisMonth: { status: { equals: 'completed' }, startsAt: inPeriod(periodOf(monthOf(now))) },
    // Three different things: the person does not come, the visit is called off, the person is missed.
    byPerson: { status: { equals: 'cancelled' }, statusChangedByRole: { equals: 'resident' } },
    byOthers: { status: { equals: 'cancelled' }, statusChangedByRole: { in: ['facility', 'operator', 'system'] } },
    absent: { status: { equals: 'no_show' } },
    drafts: { status: { in: ['draft', 'returned'] } },
    inReview: { status: { in: ['submitted', 'in_review'] } },
    published: { status: { equals: 'published' } },
    suspended: { status: { equals: 'suspended' } },
    closed: { status: { equals: 'closed' } },
    ahead: { status: { equals: 'open' }, ...ahead },
    cancelled: { status: { equals: 'cancelled' } },
    releasedLately: {
      releasedAt: { greater_than_equal: new Date(now.getTime() - RELEASED_LATELY_DAYS * 86_400_000).toISOString() },
      hiddenAt: { exists: 'false' },
    },
    withNote: { privateNote: { exists: 'true' } },
    hidden: { hiddenAt: { exists: 'true' } },
  }
  return conditions[view]
}

export type ListView = { label: string; href: string }

/** The ready views of a list for a role; none for those who do not work with it. */
export const readyViews = (role: Role, list: ViewedList, now: Date): ListView[] =>
  (viewsOf[list][role as StaffRole] ?? []).map((view) => ({
    label: viewLabels[view],
    href: listLink(list, whereOf(view, list, now)),
  }))
