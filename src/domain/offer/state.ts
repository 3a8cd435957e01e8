/** One offer of a free seat to somebody on the waiting list. Only an open one holds the seat. */
export const OFFER_STATES = ['open', 'taken', 'declined', 'expired', 'revoked'] as const
export type OfferState = (typeof OFFER_STATES)[number]
