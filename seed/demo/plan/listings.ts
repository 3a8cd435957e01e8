import { addDays, at, type Day, dayOf, daysBetween } from '@/domain/calendar/jst'
import { WEIGHTED_LISTINGS } from '../content/listings'
import { NEW_YEARS_EVE } from '../content/recreation'
import { REASONS } from '../content/reasons'
import type { Random } from '../random'
import { LEAVER, TWO_SERVICES } from './facilities'
import { during, HOUR, later, MINUTE, soonAfter } from './times'
import type { PlannedFacility, PlannedListing, PlannedProgramme, PlannedRegistration, PlannedSlot } from './types'

type Places = { facilities: PlannedFacility[]; registrations: PlannedRegistration[] }
type Offered = { listings: PlannedListing[]; slots: PlannedSlot[] }
/** `early`: 1 spreads publication evenly, more brings it forward. */
type Wanted = { programme: PlannedProgramme; listings: number; slots: number; lastPublished: Day; lastSlot: Day; early: number }

/** From when to when a facility may publish; a second service goes by the registration of its number. */
function openings({ facilities, registrations }: Places, programme: PlannedProgramme) {
  const own = registrations
    .filter((each) => each.programme === programme.key)
    .map(({ facility, leaves, startsOn }) => ({ facility, from: startsOn, until: leaves ? leaves.lastDay : null }))
  const second = own.find(({ facility }) => facility === TWO_SERVICES.facility)
  return second && facilities[TWO_SERVICES.second]?.secondServiceOf !== null
    ? [...own, { ...second, facility: TWO_SERVICES.second }]
    : own
}

/** Listings and their slots; exactly as many as wanted. Some facilities ask often, most now and then. */
export function planListings(random: Random, places: Places, wanted: Wanted): Offered {
  const { early, lastPublished, lastSlot, programme } = wanted
  const eager = new Map<number, number>()
  const open = openings(places, programme).filter(({ from }) => from < lastPublished)
  for (const { facility, from } of open)
    eager.set(facility, (0.4 + random.next() ** 2 * 2.4) * Math.max(14, daysBetween(from, lastPublished)))
  const counts = shares(
    random,
    open.map(({ facility }) => eager.get(facility) ?? 1),
    wanted.listings,
    1,
  )
  const listings: PlannedListing[] = []
  const ends: Day[] = []
  for (const [index, { facility, from, until }] of open.entries()) {
    const last = until ? addDays(until, -12) : lastPublished
    for (let n = 0; n < (counts[index] ?? 0); n++) {
      const publishedAt = during(
        random,
        addDays(from, Math.floor(random.next() ** early * (daysBetween(from, last) + 1))),
        12,
        18,
      )
      const submittedAt = soonAfter(random, later(publishedAt, -30 * HOUR), [1, 20], later(publishedAt, -10 * MINUTE))
      listings.push({
        programme: programme.key,
        facility,
        text: random.weighted(WEIGHTED_LISTINGS),
        publishedAt,
        then: null,
        submittedAt: dayOf(submittedAt) < from ? later(publishedAt, -20 * MINUTE) : submittedAt,
      })
      ends.push(until ?? lastSlot)
    }
  }
  return { listings, slots: planSlots(random, listings, ends, wanted.slots) }
}

/** Whole shares of a total after weights, each at least `least`. */
export function shares(random: Random, weights: readonly number[], total: number, least: number): number[] {
  const out = weights.map(() => least)
  const pairs = weights.map((weight, index) => [index, weight] as const)
  for (let left = total - least * weights.length; left > 0; left--) {
    const index = random.weighted(pairs)
    out[index] = (out[index] ?? 0) + 1
  }
  return out
}

function planSlots(random: Random, listings: readonly PlannedListing[], ends: readonly Day[], total: number): PlannedSlot[] {
  const counts = shares(
    random,
    listings.map(() => 0.3 + random.next() ** 2 * 3),
    total,
    1,
  )
  return listings.flatMap((listing, index) => {
    const publishedAt = listing.publishedAt ?? listing.submittedAt
    const room = Math.max(1, Math.min(34, daysBetween(dayOf(publishedAt), ends[index] ?? dayOf(publishedAt)) - 4))
    const capacity = random.weighted([
      [1, 54],
      [2, 28],
      [3, 13],
      [4, 5],
    ] as const)
    const start = random.pick(listing.text.starts)
    const taken = new Set<number>()
    const starts = new Set<number>()
    return Array.from({ length: counts[index] ?? 1 }, (_, n): PlannedSlot => {
      let offset = 4 + Math.min(room, Math.round(room * random.next() ** 1.4))
      while (taken.has(offset) && taken.size < room) offset = offset >= 4 + room ? 4 : offset + 1
      taken.add(offset)
      const day = addDays(dayOf(publishedAt), offset)
      let startsAt = at(day, taken.size > room ? random.pick(['10:00', '14:00', '15:30']) : start)
      // A listing offers one slot per start.
      while (starts.has(startsAt.getTime())) startsAt = later(startsAt, 30 * MINUTE)
      starts.add(startsAt.getTime())
      // Some dates are added after publication; they become visible when they are entered.
      const addedAt =
        n > 0 && offset > 12 && random.chance(0.35)
          ? during(random, addDays(dayOf(publishedAt), random.int(1, offset - 8)), 9, 18)
          : null
      return {
        listing: index,
        startsAt,
        endsAt: later(startsAt, listing.text.minutes * MINUTE),
        capacity,
        madeAt: addedAt ?? listing.submittedAt,
        visibleAt: addedAt ?? publishedAt,
      }
    })
  })
}

/** The finished programme: 420 listings and 1,500 slots, one of them over midnight of 31 December. */
export function finishedListings(random: Random, places: Places, programme: PlannedProgramme): Offered {
  const planned = planListings(random, places, {
    programme,
    listings: 419,
    slots: 1499,
    lastPublished: '2026-03-20',
    lastSlot: '2026-03-31',
    early: 1.7,
  })
  const publishedAt = at('2025-12-12', '10:30')
  const host =
    places.registrations.find(({ facility, startsOn }) => facility !== LEAVER.facility && startsOn === '2025-12-01')?.facility ??
    0
  const listings: PlannedListing[] = [
    ...planned.listings,
    {
      programme: programme.key,
      facility: host,
      text: NEW_YEARS_EVE,
      submittedAt: at('2025-12-11', '16:00'),
      publishedAt,
      then: null,
    },
  ]
  const startsAt = at('2025-12-31', '22:30')
  const slots = [
    ...planned.slots,
    {
      listing: listings.length - 1,
      startsAt,
      endsAt: later(startsAt, 120 * MINUTE),
      capacity: 3,
      madeAt: at('2025-12-11', '16:00'),
      visibleAt: publishedAt,
    },
  ]
  for (const listing of listings) listing.then = closing(listing)
  const suspended = listings.find(
    ({ publishedAt: when }) => when && when > at('2026-02-03', '00:00') && when < at('2026-02-20', '00:00'),
  )
  if (suspended?.publishedAt)
    suspended.then = { to: 'suspended', at: at('2026-03-31', '15:00'), by: 'operator', reason: REASONS.suspended[0] }
  return { listings, slots }
}

const closing = ({ facility }: PlannedListing): PlannedListing['then'] =>
  facility === LEAVER.facility
    ? { to: 'closed', at: at(LEAVER.lastDay, '17:00'), by: 'facility', reason: null }
    : { to: 'closed', at: at('2026-03-31', '18:00'), by: 'operator', reason: null }

/** The running programme, with slots well into the coming weeks and a few listings that wait for the operator. */
export function runningListings(random: Random, places: Places, programme: PlannedProgramme, until: Date): Offered {
  const yesterday = addDays(dayOf(until), -1)
  const planned = planListings(random, places, {
    programme,
    listings: 150,
    slots: 560,
    lastPublished: yesterday,
    lastSlot: addDays(yesterday, 46),
    early: 1.1,
  })
  const hosts = places.registrations.filter(
    ({ programme: key, startsOn }) => key === programme.key && startsOn === programme.startsOn,
  )
  const waiting = Array.from({ length: 6 }, (_, n): PlannedListing => {
    const submittedAt = during(random, addDays(yesterday, -n), 10, 17)
    return {
      programme: programme.key,
      facility: hosts[10 + n * 3]?.facility ?? 0,
      text: random.weighted(WEIGHTED_LISTINGS),
      submittedAt,
      publishedAt: null,
      then:
        n < 4
          ? null
          : {
              to: 'returned',
              at: soonAfter(random, submittedAt, [2, 20], until),
              by: 'operator',
              reason: REASONS.returned[n - 4] ?? null,
            },
    }
  })
  return {
    listings: [...planned.listings.filter(({ publishedAt }) => publishedAt && publishedAt < until), ...waiting],
    slots: planned.slots.filter(({ madeAt }) => madeAt < until),
  }
}
