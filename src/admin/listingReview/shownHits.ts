import { CONTENT_FIELDS, type ContentField } from '@/domain/task/content'
import type { ListingHit } from '@/domain/listingCheck/hit'
import { NO_SIGN_RULE } from '@/domain/listingCheck/judgeListing'

const placeOf = (field: string): number => CONTENT_FIELDS.indexOf(field as ContentField)

/** The hits a reviewer reads, in the order of the screen, each with the number by which its place in the text is marked. */
export const shownHits = (hits: readonly ListingHit[]) =>
  hits
    .filter(({ negated }) => !negated)
    .sort((one, other) => placeOf(one.field) - placeOf(other.field) || one.start - other.start)
    .map((hit, index) => ({ ...hit, number: index + 1 }))

/** Of these, those that speak of words in one field. That nothing says the work is permitted has no place in the text. */
export const marksIn = (hits: readonly ListingHit[], field: string) =>
  shownHits(hits).filter((hit) => hit.field === field && hit.rule !== NO_SIGN_RULE)
