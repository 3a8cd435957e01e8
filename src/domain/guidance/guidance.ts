/** What a facility is advised by: a consultation of its own, or a seminar that it came to (clause 5(4)). */
export const GUIDANCE_KINDS = ['consultation', 'seminar'] as const
export type GuidanceKind = (typeof GUIDANCE_KINDS)[number]

/** Days before and after that are compared, where the programme says nothing else. */
export const USUAL_OUTCOME_DAYS = 30
export const MOST_OUTCOME_DAYS = 180

/** What is counted of the facilities that were advised: listings before, after, and those made from the sheet of a consultation. */
export const ADVISED_PARTS = ['before', 'after', 'sheets'] as const
export type AdvisedPart = (typeof ADVISED_PARTS)[number]

/** Which of the two spans around the day a listing was first published in; `outside` came of its sheet at another time. */
export type Placement = 'before' | 'after' | 'outside'
