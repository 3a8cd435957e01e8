/**
 * Why a slot may suit a person, the strongest first. Only what they did and where the facility lies: never who they are.
 * A reason is told to whoever is recommended to or recommended, so each must be one that can be said to both.
 */
export const REASONS = ['been_here', 'same_category', 'same_ward', 'next_ward', 'same_band'] as const
export type Reason = (typeof REASONS)[number]

/** How much each reason counts when the best founded are chosen. */
export const WEIGHT: Readonly<Record<Reason, number>> = {
  been_here: 4,
  same_category: 3,
  same_ward: 3,
  next_ward: 2,
  same_band: 1,
}

/** How many recommendations one page shows. */
export const RECOMMENDED_AT_MOST = 5
/** Above the list of all listings, which is what one came for. */
export const RECOMMENDED_ON_LISTINGS = 3

/** Completed visits are those of the person, anywhere in the programme's facilities. */
export type FitFacts = {
  visitsHere: number
  visitsOfCategory: number
  /** At the same time of the day. */
  visitsInBand: number
  sameWard: boolean
  /** The facility lies in a ward beside theirs. */
  nextWard: boolean
}

/** The reasons that hold; none means that there is nothing to recommend it by. */
export function reasonsOf({ nextWard, sameWard, visitsHere, visitsInBand, visitsOfCategory }: FitFacts): Reason[] {
  const holds: Record<Reason, boolean> = {
    been_here: visitsHere > 0,
    same_category: visitsOfCategory > 0,
    same_ward: sameWard,
    next_ward: !sameWard && nextWard,
    same_band: visitsInBand > 0,
  }
  return REASONS.filter((reason) => holds[reason])
}

/** The sooner one first among equals. */
export type Fitting = { startsAt: Date; id: string; facts: FitFacts }

const weightOf = ({ facts }: Fitting): number => reasonsOf(facts).reduce((sum, reason) => sum + WEIGHT[reason], 0)

/** Those with a reason, the best founded first, at most `most` of them. */
export const bestFitting = <Given extends Fitting>(given: readonly Given[], most: number): (Given & { reasons: Reason[] })[] =>
  given
    .map((each) => ({ ...each, reasons: reasonsOf(each.facts) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, most)
