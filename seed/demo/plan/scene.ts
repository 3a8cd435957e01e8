import { addDays, at, type Day, dayOf } from '@/domain/calendar/jst'
import type { DemoPlan } from './types'

/** Numbers are places in the plan's lists. */
export type Scene = {
  /** The facility and the person of the demo accounts. */
  host: number
  me: number
  /** Another facility that is registered from the first day of the running programme on. */
  other: number
  /** Grown-up residents of the facility's ward who have never applied for anything. */
  neighbours: number[]
  /** Two whose contact is known, to be entered once more by mistake. */
  known: [number, number]
  /** Of the shown person: the visit completed last, the one to confirm, and the application nobody has answered. */
  mine: { completed: number; attended: number; applied: number }
  /** Facilities registered in the running programme from its first month on, for seminars and consultations. */
  advised: number[]
  /** A published listing of the running programme at a third facility. */
  elsewhere: number
  /** An instant of a day counted from today, in Tokyo. */
  on: (days: number, time: string) => Date
  /** The same as a day. */
  day: (days: number) => Day
}

const NEIGHBOURS = 10
const OTHER_FACILITY = 3

/** Who takes part in what happens around the applications of the last days: the same plan gives the same people. */
export function sceneOf(plan: DemoPlan): Scene {
  const { applications, facilities, listings, people, programmes, registrations, shown, slots, until } = plan
  const busy = new Set(applications.map(({ person }) => person))
  const stays = people.flatMap(({ ageBand, hasContact, home, merged, moves, verifiedAt, withdrawnAt }, index) =>
    verifiedAt &&
    verifiedAt < at('2026-04-01', '00:00') &&
    home.ward &&
    !merged &&
    !moves &&
    !withdrawnAt &&
    index !== shown.person
      ? [{ ageBand, hasContact, index, ward: home.ward }]
      : [],
  )
  const neighbours = stays.filter(
    ({ ageBand, hasContact, index, ward }) =>
      ward === facilities[shown.facility]?.ward && !busy.has(index) && !hasContact && !['under_20', 'unknown'].includes(ageBand),
  )
  const known = stays.filter(({ hasContact, index }) => hasContact && busy.has(index))
  const facilityOf = (slot: number): number => listings[slots[slot]?.listing ?? -1]?.facility ?? -1
  const mine = (status: string): number =>
    applications.findLastIndex(
      ({ moves, person, slot }) => person === shown.person && facilityOf(slot) === shown.facility && moves.at(-1)?.to === status,
    )
  const elsewhere = slots.find(
    ({ listing, startsAt }) =>
      startsAt > until &&
      listings[listing]?.publishedAt &&
      ![shown.facility, OTHER_FACILITY].includes(facilityOfListing(listing)),
  )
  function facilityOfListing(listing: number): number {
    return listings[listing]?.facility ?? -1
  }
  const [first, second] = known
  if (neighbours.length < NEIGHBOURS || !first || !second || !elsewhere)
    throw new Error('the demo has too few people for its last days')
  const running = programmes.find(({ key }) => key === 'running')
  const advised = registrations
    .filter(
      ({ facility, programme, startsOn }) =>
        programme === 'running' && facility !== shown.facility && startsOn === running?.startsOn,
    )
    .map(({ facility }) => facility)
  const day = (days: number): Day => addDays(dayOf(until), days)
  return {
    host: shown.facility,
    me: shown.person,
    other: OTHER_FACILITY,
    neighbours: neighbours.slice(0, NEIGHBOURS).map(({ index }) => index),
    known: [first.index, second.index],
    mine: { completed: mine('completed'), attended: mine('attended'), applied: mine('applied') },
    elsewhere: elsewhere.listing,
    advised,
    day,
    on: (days, time) => at(day(days), time),
  }
}
