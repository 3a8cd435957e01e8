/**
 * One offer of a free seat to somebody on the waiting list. Only an open one holds the seat. One that ended because its listing
 * is not shown (`rested`) used up nobody's turn: they are asked anew when it is shown again.
 */
export const OFFER_STATES = ['open', 'taken', 'declined', 'expired', 'revoked', 'rested'] as const
export type OfferState = (typeof OFFER_STATES)[number]
