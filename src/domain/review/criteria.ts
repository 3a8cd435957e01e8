import type { Role } from '../role'

/** Who writes: the resident about the facility and the visit, the facility about the visit. */
export const REVIEW_SIDES = ['resident', 'facility'] as const
export type ReviewSide = (typeof REVIEW_SIDES)[number]

/** What each side is asked, in this order. Of the resident only what was done on that day, never what somebody is like. */
export const CRITERIA = {
  resident: ['clarity', 'asDescribed', 'staffManner', 'safety', 'comeAgain'],
  facility: ['punctual', 'instructions', 'mannerWithUsers', 'promises', 'welcomeAgain'],
} as const satisfies Record<ReviewSide, readonly string[]>
export type Criterion = (typeof CRITERIA)[ReviewSide][number]

/** From "not at all" to "very much so". */
export const SCORES = [1, 2, 3, 4, 5] as const
export type Score = (typeof SCORES)[number]
export type Scores = Partial<Record<Criterion, Score>>

export const isScore = (value: unknown): value is Score => SCORES.includes(value as Score)

export const otherSide = (side: ReviewSide): ReviewSide => (side === 'resident' ? 'facility' : 'resident')

/** For whom somebody of this role writes and reads; null for those who are no side of a visit. */
export const sideOf = (role: Role): ReviewSide | null => (role === 'resident' || role === 'facility' ? role : null)

/** The criteria of a side that have no score yet, or one that is none. */
export const unscored = (side: ReviewSide, given: Readonly<Record<string, unknown>>): Criterion[] =>
  CRITERIA[side].filter((criterion) => !isScore(given[criterion]))

/** The scores of a side and nothing else. */
export const scoresOf = (side: ReviewSide, given: Readonly<Record<string, unknown>>): Scores =>
  Object.fromEntries(CRITERIA[side].flatMap((criterion) => (isScore(given[criterion]) ? [[criterion, given[criterion]]] : [])))
