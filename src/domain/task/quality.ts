/**
 * What residents ask for first and a listing may still lack, in that order: where, when, what exactly, with whom, what to
 * wear and bring, what is never asked, and which experience is needed (clause 5(4)).
 */
export const QUALITY_HINTS = [
  'place',
  'time',
  'what',
  'supervisor',
  'clothing',
  'belongings',
  'not_asked',
  'requirements',
] as const
export type QualityHint = (typeof QUALITY_HINTS)[number]

export type ListingSoFar = {
  description: string
  notes: string
  place: string
  supervisor: string
  clothing: string
  belongings: string
  requirements: string
  beginnerFriendly: boolean
  /** Slots that are offered and have not begun. */
  slotsAhead: number
}

/** Fewer letters than this do not tell anybody what to do. */
const ENOUGH_TO_SAY_WHAT = 30
const SAYS_WHAT_IS_NOT_ASKED = /お願いしない|お願いしません|お願いすることはありません|行いません|ありません|不要です/u

const isBlank = (text: string): boolean => text.replace(/[\s\u3000]/gu, '') === ''
const ownWords = (description: string): string => description.split('【')[0]?.replace(/[\s\u3000]/gu, '') ?? ''

/** What is missing. None of it keeps a listing from being handed in: it is said while somebody writes. */
export function qualityHintsOf(listing: ListingSoFar): QualityHint[] {
  const missing: Record<QualityHint, boolean> = {
    place: isBlank(listing.place),
    time: listing.slotsAhead === 0,
    what: ownWords(listing.description).length < ENOUGH_TO_SAY_WHAT,
    supervisor: isBlank(listing.supervisor),
    clothing: isBlank(listing.clothing),
    belongings: isBlank(listing.belongings),
    not_asked: !SAYS_WHAT_IS_NOT_ASKED.test(`${listing.description}\n${listing.notes}`),
    requirements: !listing.beginnerFriendly && isBlank(listing.requirements),
  }
  return QUALITY_HINTS.filter((hint) => missing[hint])
}
