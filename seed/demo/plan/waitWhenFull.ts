import { HOLDS_SEAT } from '@/domain/application/status'
import type { DemoPlan, PlannedApplication, PlannedMove } from './types'

/**
 * Whoever applies for a slot without a free seat stands on its waiting list at once, by the system, as the application does
 * it: their plan says so too. Moves in the second in which somebody applies do not free a seat for them.
 */
export function waitWhenFull({ applications, slots }: Pick<DemoPlan, 'applications' | 'slots'>): void {
  const ofSlot = new Map<number, PlannedApplication[]>()
  for (const each of applications) ofSlot.set(each.slot, [...(ofSlot.get(each.slot) ?? []), each])
  for (const [slot, people] of ofSlot) {
    const capacity = slots[slot]?.capacity ?? 0
    for (const each of people) {
      const [applied, next] = each.moves
      if (!applied || takenAt(people, applied.at) < capacity) continue
      const waits: PlannedMove = { to: 'waitlisted', at: applied.at, by: 'system', reason: null }
      each.moves.splice(1, next?.to === 'waitlisted' ? 1 : 0, waits)
    }
  }
}

/** How many seats of a slot are held just before an instant. */
const takenAt = (people: readonly PlannedApplication[], at: Date): number =>
  people.filter(({ moves }) => {
    const last = moves.findLast((move) => move.at < at)
    return last !== undefined && HOLDS_SEAT.includes(last.to)
  }).length
