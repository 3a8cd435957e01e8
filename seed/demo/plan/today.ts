import { addDays, at, type Day, dayOf } from '@/domain/calendar/jst'
import { MEALS } from '../content/meals'
import type { Random } from '../random'
import { DAY, HOUR, later, MINUTE } from './times'
import type { PlannedApplication, PlannedListing, PlannedMove, PlannedPerson, PlannedSlot } from './types'

/** The facility of the demo account: it has applicants to answer and visits to record. */
export const SHOWN_FACILITY = 2

const move = (to: PlannedMove['to'], when: Date, by: PlannedMove['by']): PlannedMove => ({ to, at: when, by, reason: null })

/** What is not over yet stays open: an answer due in the last days has not been given for every slot. */
export function leaveToday(
  random: Random,
  { applications, slots, until }: { applications: readonly PlannedApplication[]; slots: readonly PlannedSlot[]; until: Date },
): PlannedApplication[] {
  const silentSince = new Map<number, Date>()
  for (const [index, { startsAt }] of slots.entries()) {
    if (startsAt >= until) silentSince.set(index, later(until, -random.int(0, 9) * DAY))
  }
  return applications.flatMap((each) => {
    const silent = silentSince.get(each.slot)
    const moves = each.moves.filter(({ at: when, to }) => when < until && (to === 'applied' || !silent || when < silent))
    return moves.length > 0 ? [{ ...each, moves }] : []
  })
}

type Shown = { programmeFrom: Day; until: Date; people: readonly PlannedPerson[]; firstListing: number; firstSlot: number }

/** A listing of the shown facility in which the shown person has a past, a visit to confirm and an open application. */
export function shownVisits(random: Random, { firstListing, firstSlot, people, programmeFrom, until }: Shown) {
  const today = dayOf(until)
  const text = MEALS[0]
  if (!text) throw new Error('the demo has no listing to show')
  const publishedAt = at(addDays(programmeFrom, 4), '10:20')
  const listing: PlannedListing = {
    programme: 'running',
    facility: SHOWN_FACILITY,
    text,
    submittedAt: later(publishedAt, -3 * HOUR),
    publishedAt,
    then: null,
  }
  const person = people.findIndex(
    ({ home, merged, moves, verifiedAt, withdrawnAt }) =>
      verifiedAt && home.ward === '431010' && !withdrawnAt && !moves && !merged,
  )
  const others = people.flatMap(({ active, verifiedAt }, index) =>
    index !== person &&
    active === 0 &&
    verifiedAt &&
    verifiedAt < publishedAt &&
    !people[index]?.withdrawnAt &&
    !people[index]?.merged &&
    !people[index]?.moves
      ? [index]
      : [],
  )
  const slots: PlannedSlot[] = []
  const applications: PlannedApplication[] = []
  const offer = (offset: number, capacity: number): { slot: number; startsAt: Date; endsAt: Date } => {
    const startsAt = at(addDays(today, offset), text.starts[1] ?? '11:30')
    const endsAt = later(startsAt, text.minutes * MINUTE)
    slots.push({ listing: firstListing, startsAt, endsAt, capacity, madeAt: listing.submittedAt, visibleAt: publishedAt })
    return { slot: firstSlot + slots.length - 1, startsAt, endsAt }
  }
  const someone = (): number => others.splice(random.int(0, others.length - 1), 1)[0] ?? person
  const apply = (slot: number, who: number, moves: PlannedMove[]): void =>
    void applications.push({ slot, person: who, message: null, moves })
  for (const offset of [-62, -41, -20]) {
    const { endsAt, slot, startsAt } = offer(offset, 2)
    apply(slot, person, [
      move('applied', later(startsAt, -9 * DAY), 'resident'),
      move('accepted', later(startsAt, -8 * DAY), 'facility'),
      move('attended', later(endsAt, HOUR), 'facility'),
      move('completed', later(endsAt, 6 * HOUR), 'resident'),
    ])
  }
  const toConfirm = offer(-1, 2)
  apply(toConfirm.slot, person, [
    move('applied', later(toConfirm.startsAt, -7 * DAY), 'resident'),
    move('accepted', later(toConfirm.startsAt, -6 * DAY), 'facility'),
    move('attended', later(toConfirm.endsAt, 2 * HOUR), 'facility'),
  ])
  const toRecord = offer(-2, 3)
  for (const ago of [8, 7, 6])
    apply(toRecord.slot, someone(), [
      move('applied', later(toRecord.startsAt, -ago * DAY), 'resident'),
      move('accepted', later(toRecord.startsAt, -(ago - 2) * DAY), 'facility'),
    ])
  const open = offer(6, 2)
  apply(open.slot, person, [move('applied', later(until, -30 * HOUR), 'resident')])
  for (const ago of [70, 50, 28]) apply(open.slot, someone(), [move('applied', later(until, -ago * HOUR), 'resident')])
  const later13 = offer(13, 2)
  for (const ago of [55, 12]) apply(later13.slot, someone(), [move('applied', later(until, -ago * HOUR), 'resident')])
  return { listing, slots, applications, person }
}
