import { type RecordAge, recordAges } from '@/domain/application/recordAge'
import { facilityDeskTexts } from '@/glossary/facilityDesk'
import { pictureTexts } from '@/glossary/pictures'
import { firstScreenWords as words } from '@/glossary/screens'
import type { DeskCount } from '@/queries/facilityDesk'
import { type Tile, tile } from '../firstScreen/tile'
import { overdue, unconfirmed } from '../firstScreen/waitingTiles'

/** The lists a facility's staff opens from their first screen; how many are in each is counted with the rest of the screen. */
export function deskTiles(now: Date, facilityIds: readonly string[]): Record<DeskCount, Tile> {
  const at = now.toISOString()
  const only = { facility: { in: [...facilityIds] } }
  return {
    overdue: overdue(at, only),
    messages: tile(
      words.messages,
      words.messagesHint,
      'messages',
      { side: { in: ['resident', 'operator'] }, readByFacilityAt: { exists: 'false' }, ...only },
      true,
    ),
    wishes: tile(words.wishes, words.wishesHint, 'time-wishes', { status: { equals: 'open' }, ...only }),
    proposals: tile(words.proposals, words.proposalsHint, 'proposals', { status: { equals: 'received' }, ...only }),
    unconfirmed: unconfirmed(now, only),
    pictures: tile(pictureTexts.refused, pictureTexts.refusedHint, 'media', { release: { equals: 'refused' }, ...only }, true),
    upcoming: tile(words.upcoming, words.upcomingHint, 'applications', {
      status: { equals: 'accepted' },
      startsAt: { greater_than: at },
      ...only,
    }),
    waitlisted: tile(facilityDeskTexts.waitlisted, facilityDeskTexts.waitlistedHint, 'applications', {
      status: { equals: 'waitlisted' },
      startsAt: { greater_than: at },
      ...only,
    }),
    published: tile(words.published, words.publishedHint, 'tasks', { status: { equals: 'published' }, ...only }),
    drafts: tile(words.drafts, words.draftsHint, 'tasks', { status: { in: ['draft', 'returned'] }, ...only }),
    seminars: tile(words.seminarsOpen, words.seminarsOpenHint, 'seminars', {
      status: { equals: 'published' },
      startsAt: { greater_than: at },
    }),
    slots: tile(words.slots, words.slotsHint, 'slots', { status: { equals: 'open' }, startsAt: { greater_than: at }, ...only }),
  }
}

/** The whole lists behind what is shown of them. */
export const waitingList = (now: Date, facilityIds: readonly string[]) => ({
  status: { equals: 'applied' },
  startsAt: { greater_than: now.toISOString() },
  facility: { in: [...facilityIds] },
})
export const toRecordList = (now: Date, facilityIds: readonly string[]) => ({
  status: { equals: 'accepted' },
  endsAt: { less_than_equal: now.toISOString() },
  facility: { in: [...facilityIds] },
})
export const toRecordOfAge = (age: RecordAge, now: Date, facilityIds: readonly string[]) => {
  const { from, until } = recordAges(now)[age]
  return {
    ...toRecordList(now, facilityIds),
    endsAt: {
      ...(until ? { less_than: until.toISOString() } : { less_than_equal: now.toISOString() }),
      ...(from && { greater_than_equal: from.toISOString() }),
    },
  }
}
export const returnedList = (facilityIds: readonly string[]) => ({
  status: { equals: 'returned' },
  facility: { in: [...facilityIds] },
})
