import type { SlotState } from '@/domain/slot/rules'

/** What the rules ask of a slot, from a stored document or from what was sent; dates come as text or as Date. */
export const stateOf = ({ endsAt, startsAt, status }: Record<string, unknown>): SlotState => ({
  startsAt: new Date(startsAt as string | Date),
  endsAt: new Date(endsAt as string | Date),
  status: status === 'cancelled' ? 'cancelled' : 'open',
})
