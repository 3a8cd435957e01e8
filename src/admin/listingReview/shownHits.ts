import { type ListingHit, NO_SIGN_RULE } from '@/domain/listingCheck/judgeListing'

/** The hits a reviewer reads, each with the number by which its place in the text is marked. */
export const shownHits = (hits: readonly ListingHit[]) =>
  hits.filter(({ negated }) => !negated).map((hit, index) => ({ ...hit, number: index + 1 }))

/** Of these, those that speak of words in one field. That nothing says the work is permitted has no place in the text. */
export const marksIn = (hits: readonly ListingHit[], field: string) =>
  shownHits(hits).filter((hit) => hit.field === field && hit.rule !== NO_SIGN_RULE)
