/** A slot is offered or called off; whether residents see it follows from its listing too. */
export const SLOT_STATUSES = ['open', 'cancelled'] as const
export type SlotStatus = (typeof SLOT_STATUSES)[number]
