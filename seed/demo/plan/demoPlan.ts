import { addDays, startOfDay } from '@/domain/calendar/jst'
import { random } from '../random'
import { planApplications } from './applications'
import { planFacilities } from './facilities'
import { addIrregularities, LOST_COMPLETIONS } from './irregularities'
import { finishedListings, runningListings } from './listings'
import { planPeople } from './people'
import { endOfHistory, FINISHED, runningProgramme } from './programmes'
import { leaveToday, SHOWN_FACILITY, shownVisits } from './today'
import { planRequests } from './requests'
import { waitWhenFull } from './waitWhenFull'
import type { DemoPlan, PlannedApplication, PlannedSlot } from './types'

/** Any number: it decides who is called what, and nothing else depends on it. */
const SEED = 20_251_201

/** How the finished programme ends: 1,150 were accepted, 1,000 completed, 60 did not come, 2 are in dispute, 88 were cancelled. */
export const FINISHED_ENDS = {
  applications: 2600,
  accepted: 1150,
  completed: 1000,
  absent: 60,
  disputed: 2,
  cancelled: 88,
} as const
const SWAPPED = 40
const STRUCK = LOST_COMPLETIONS - FINISHED_ENDS.disputed

/**
 * Everything that happens in the demo, up to the beginning of the day of `now` in Tokyo: a finished programme and a
 * running one. The same seed and the same day give the same plan; nothing here reads a clock or a database.
 */
export function demoPlan(now: Date): DemoPlan {
  const until = endOfHistory(now)
  const running = runningProgramme(until)
  const chance = random(SEED)
  const places = planFacilities(chance, FINISHED, running, until)
  const people = planPeople(random(SEED + 1), until)
  const before = finishedListings(random(SEED + 2), places, FINISHED)
  const past = { ...before, applications: [] as PlannedApplication[] }
  const shown = shownVisits(random(SEED + 3), {
    until,
    people,
    programmeFrom: running.startsOn,
    firstListing: past.listings.length,
    firstSlot: past.slots.length,
  })
  const pool = people.map((each, index) => (index === shown.person ? { ...each, active: 0, hasContact: true } : each))
  // Who came later is not asked for, so that the finished programme is the same on whatever day the demo begins.
  const then = pool.map((each) => (each.registeredAt < startOfDay(addDays(FINISHED.endsOn, 1)) ? each : { ...each, active: 0 }))
  past.applications = planApplications(
    random(SEED + 4),
    { ...places, ...past, people: then },
    {
      applications: FINISHED_ENDS.applications,
      completed: FINISHED_ENDS.completed + LOST_COMPLETIONS,
      absent: FINISHED_ENDS.absent,
      cancelled: FINISHED_ENDS.cancelled - SWAPPED - STRUCK,
      swapped: SWAPPED,
    },
  )
  addIrregularities(past)

  const offered = runningListings(random(SEED + 5), places, running, until)
  const planned = planApplications(
    random(SEED + 6),
    { ...places, ...offered, people: pool },
    { applications: 1150, completed: 470, absent: 25, cancelled: 26, swapped: 14 },
  )
  const today = leaveToday(random(SEED + 7), { applications: planned, slots: offered.slots, until })
  const listingsBefore = past.listings.length + 1
  const slotsBefore = past.slots.length + shown.slots.length
  const plan: DemoPlan = {
    until,
    programmes: [FINISHED, running],
    ...places,
    people: pool,
    shown: { facility: SHOWN_FACILITY, person: shown.person },
    listings: [...past.listings, shown.listing, ...offered.listings],
    slots: [
      ...past.slots,
      ...shown.slots,
      ...offered.slots.map((slot): PlannedSlot => ({ ...slot, listing: slot.listing + listingsBefore })),
    ],
    applications: [
      ...past.applications,
      ...shown.applications,
      ...today.map((each) => ({ ...each, slot: each.slot + slotsBefore })),
    ],
    requests: planRequests(places.facilities, until),
  }
  waitWhenFull(plan)
  return plan
}
