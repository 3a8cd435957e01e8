import type { Day } from '@/domain/calendar/jst'
import type { Random } from '../random'
import { HOUR, later, latest } from './times'
import type { PlannedFacility, PlannedListing, PlannedPerson, PlannedSlot } from './types'

type World = {
  facilities: readonly PlannedFacility[]
  listings: readonly PlannedListing[]
  slots: readonly PlannedSlot[]
  people: readonly PlannedPerson[]
}
type Asked = { slot: number; day: Day | null; visibleAt: Date; before: Date }

const TRIES = 4000
/** How readily people go to another ward than their own. */
const ELSEWHERE = 0.4

/** Finds somebody for a slot: registered in time, not there already, free that day, rather from the same ward. */
export function peopleFinder(random: Random, { facilities, listings, people, slots }: World) {
  const active = people.flatMap((person, index) =>
    person.active > 0 && person.verifiedAt ? [{ index, person, verifiedAt: person.verifiedAt }] : [],
  )
  let total = 0
  const upTo = active.map(({ person }) => (total += person.active))
  const busy = new Set<string>()
  const any = () => {
    const point = random.next() * total
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > point) high = middle
      else low = middle + 1
    }
    return active[low]
  }
  return ({ before, day, slot, visibleAt }: Asked): { person: number; from: Date } => {
    const ward = facilities[listings[slots[slot]?.listing ?? -1]?.facility ?? -1]?.ward
    for (let n = 0; n < TRIES; n++) {
      const found = any()
      if (
        !found ||
        found.verifiedAt >= later(before, -HOUR * 8) ||
        busy.has(`${found.index}@${slot}`) ||
        (day && busy.has(`${found.index}/${day}`))
      )
        continue
      if (found.person.home.ward !== ward && !random.chance(ELSEWHERE)) continue
      busy.add(`${found.index}@${slot}`)
      if (day) busy.add(`${found.index}/${day}`)
      return { person: found.index, from: latest(visibleAt, found.verifiedAt) }
    }
    throw new Error('the demo has nobody for a slot')
  }
}
