import { seatsRefusalOf, slotRefusalOf } from '@/domain/slot/rules'
import type { RunningPayload } from '../payload'
import { mayTouch } from './moves'
import type { Rows } from './rows'
import { acting, type Person, roleOf, type Stage } from './stage'
import type { Verdicts } from './verdicts'

const HOUR = 3_600_000

type Change =
  | { kind: 'resize'; by: Person; slot: number; capacity: number }
  | { kind: 'shift'; by: Person; slot: number; hours: number }
  | { kind: 'callOff'; by: Person; slot: number; reason: boolean }

/** Changes of a slot by anybody: its seats, its time, and that it does not take place. */
export const slotsOf = (
  { payload }: Pick<RunningPayload, 'payload'>,
  rows: Rows,
  { asRuled, newReason }: Verdicts,
  programme: { startsOn: string; endsOn: string },
) => {
  return async (stage: Stage, one: Change, now: Date): Promise<void> => {
    const slot = await rows.slot(stage, one.slot)
    const reason = one.kind === 'callOff' && one.reason ? newReason() : null
    const by = one.kind === 'shift' ? one.hours * HOUR : 0
    const after = {
      startsAt: new Date(slot.startsAt.getTime() + by),
      endsAt: new Date(slot.endsAt.getTime() + by),
      status: one.kind === 'callOff' ? ('cancelled' as const) : slot.status,
    }
    const capacity = one.kind === 'resize' ? one.capacity : slot.capacity
    const facts = { ...slot, ...(await rows.clashes(slot, after.startsAt, after.endsAt)), programme, reason }
    const ruled = (): string | null => {
      if (!mayTouch(stage, one.by, slot.facility)) return 'not theirs'
      if (capacity < 1) return 'no seats'
      return seatsRefusalOf({ ...slot, capacity }) ?? slotRefusalOf(slot, after, facts, now)
    }
    const data = {
      ...(one.kind === 'resize' ? { capacity } : {}),
      ...(one.kind === 'shift' ? { startsAt: after.startsAt.toISOString(), endsAt: after.endsAt.toISOString() } : {}),
      ...(one.kind === 'callOff' ? { status: 'cancelled', cancelReason: reason } : {}),
      revision: slot.revision,
    } as never
    const call = payload.update({ collection: 'slots', id: slot.id, data, depth: 0, ...acting(stage, one.by, now) })
    return asRuled(`${roleOf(one.by)}: slot ${one.kind}`, call, ruled())
  }
}
