/** Whether whoever comes is given a meal. */
export const MEALS = ['provided', 'none'] as const
export type Meals = (typeof MEALS)[number]

/** The youngest age a listing can ask for, and the oldest it can begin with. */
export const MINIMUM_AGE = { min: 12, max: 80 } as const
