import { addDays, at, type Day, dayOf } from '@/domain/calendar/jst'
import { NEW_YEARS_EVE } from '../content/recreation'
import { REASONS } from '../content/reasons'
import { HOUR, later, latest, MINUTE } from './times'
import type { PlannedApplication, PlannedListing, PlannedMove, PlannedSlot } from './types'

type World = { listings: readonly PlannedListing[]; slots: readonly PlannedSlot[]; applications: readonly PlannedApplication[] }
type Status = PlannedMove['to']

/** Of the planned completions these end otherwise: three struck out, two in dispute. */
export const LOST_COMPLETIONS = 5

const move = (to: Status, when: Date, by: PlannedMove['by'], reason: string | null = null): PlannedMove => ({
  to,
  at: when,
  by,
  reason,
})

/** Puts on purpose what real programmes have: each touches one of the four figures. Changes the applications given. */
export function addIrregularities({ applications, listings, slots }: World): void {
  const used = new Set<PlannedApplication>()
  const dayOfVisit = ({ slot }: PlannedApplication): Day => dayOf(slots[slot]?.startsAt ?? new Date(0))
  const isNight = ({ slot }: PlannedApplication): boolean => listings[slots[slot]?.listing ?? -1]?.text === NEW_YEARS_EVE
  const take = (status: Status, from: Day, until: Day, count: number): PlannedApplication[] => {
    const found = applications
      .filter(
        (each) =>
          each.moves.at(-1)?.to === status &&
          !used.has(each) &&
          !isNight(each) &&
          dayOfVisit(each) >= from &&
          dayOfVisit(each) <= until,
      )
      .slice(0, count)
    for (const each of found) used.add(each)
    if (found.length < count) throw new Error(`the demo has too few visits that are ${status} from ${from}`)
    return found
  }
  const recordedAt = ({ moves }: PlannedApplication): Date =>
    moves.find(({ to }) => to === 'attended' || to === 'no_show')?.at ?? new Date(0)
  /** Replaces everything from the facility's record on. */
  const instead = (each: PlannedApplication, moves: PlannedMove[]): void => {
    each.moves.splice(
      each.moves.findIndex(({ to }) => to === 'attended' || to === 'no_show'),
      Infinity,
      ...moves,
    )
  }

  completeTheNight(applications.filter(isNight), (count) => take('completed', '2025-12-08', '2025-12-20', count))
  for (const [index, each] of take('completed', '2026-01-26', '2026-01-30', 3).entries()) {
    instead(each, [
      move('attended', at('2026-02-12', `1${index}:05`), 'facility'),
      move('completed', at('2026-02-13', `1${index}:40`), 'resident'),
    ])
  }
  const upheld = [...take('completed', '2025-12-08', '2025-12-20', 1), ...take('completed', '2026-01-27', '2026-01-30', 1)]
  for (const [index, each] of upheld.entries()) {
    const recorded = recordedAt(each)
    const decided = index === 0 ? later(recorded, 80 * HOUR) : at('2026-02-16', '10:20')
    instead(each, [
      move('no_show', recorded, 'facility'),
      move('disputed', later(recorded, 20 * HOUR), 'resident', REASONS.objection[1]),
      move('completed', decided, 'operator', REASONS.upheld[index] ?? null),
    ])
  }
  for (const each of take('completed', '2026-02-05', '2026-02-15', 1)) {
    const recorded = recordedAt(each)
    instead(each, [
      move('attended', recorded, 'facility'),
      move('disputed', later(recorded, 9 * HOUR), 'resident', REASONS.objection[0]),
      move('completed', later(recorded, 70 * HOUR), 'operator', REASONS.upheld[1]),
    ])
  }
  for (const each of take('no_show', '2026-01-08', '2026-01-20', 1)) {
    const recorded = recordedAt(each)
    instead(each, [
      move('no_show', recorded, 'facility'),
      move('disputed', later(recorded, 40 * HOUR), 'resident', REASONS.objection[1]),
      move('no_show', later(recorded, 90 * HOUR), 'operator', REASONS.absent[0]),
    ])
  }
  for (const [index, each] of take('completed', '2026-01-08', '2026-01-22', 3).entries()) {
    const recorded = recordedAt(each)
    instead(each, [
      move('attended', recorded, 'facility'),
      move('disputed', later(recorded, 12 * HOUR), 'resident', REASONS.objection[2]),
      move('cancelled', later(recorded, 75 * HOUR), 'operator', REASONS.struck[index % 2] ?? null),
    ])
  }
  for (const each of take('completed', '2026-03-10', '2026-03-18', 1)) {
    instead(each, [
      move('attended', recordedAt(each), 'facility'),
      move('disputed', later(recordedAt(each), 6 * HOUR), 'resident', REASONS.objection[0]),
    ])
  }
  for (const each of take('completed', '2026-02-10', '2026-02-14', 1))
    each.moves.push(move('disputed', at('2026-03-16', '11:30'), 'operator', REASONS.reopened[0]))
  raceForTheLastSeat({ applications, slots }, used)
}

/** Everybody of the night of 31 December came; who was absent there is absent elsewhere. */
function completeTheNight(night: readonly PlannedApplication[], others: (count: number) => PlannedApplication[]): void {
  const absent = night.filter(({ moves }) => moves.at(-1)?.to === 'no_show')
  const exchanged = others(absent.length)
  for (const [index, each] of absent.entries()) {
    const recorded = each.moves.pop()?.at ?? new Date(0)
    each.moves.push(move('attended', recorded, 'facility'), move('completed', later(recorded, 30 * HOUR), 'resident'))
    const other = exchanged[index]
    const last = other?.moves.findIndex(({ to }) => to === 'attended') ?? -1
    if (other && last >= 0) other.moves.splice(last, Infinity, move('no_show', other.moves[last]?.at ?? recorded, 'facility'))
  }
}

/** Two people apply in the same second and are answered in the same second: one has the seat, the other waits. */
function raceForTheLastSeat(
  { applications, slots }: Pick<World, 'applications' | 'slots'>,
  used: ReadonlySet<PlannedApplication>,
): void {
  const [from, until] = [at('2026-02-08', '00:00'), at(addDays('2026-02-26', 1), '00:00')]
  for (const loser of applications) {
    const slot = slots[loser.slot]
    const listed = loser.moves.find(({ to }) => to === 'waitlisted')
    if (!slot || !listed || slot.capacity !== 1 || slot.startsAt < from || slot.startsAt >= until || loser.moves.length !== 3)
      continue
    const winner = applications.find(
      (each) => each.slot === loser.slot && each !== loser && each.moves[1]?.to === 'accepted' && each.moves.length === 4,
    )
    const [first, accepted, [mine]] = [winner?.moves[0], winner?.moves[1], loser.moves]
    if (!winner || !first || !accepted || !mine || used.has(winner)) continue
    const together = latest(first.at, mine.at)
    if (together >= later(accepted.at, -MINUTE)) continue
    first.at = together
    mine.at = together
    listed.at = accepted.at
    listed.by = 'facility'
    return
  }
  throw new Error('the demo has no slot for two to race for')
}
