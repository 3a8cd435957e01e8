/** By what the numbers of a month are broken down: the facility's ward and service, the kind of work, the person's age and experience. */
export const DIMENSIONS = ['ward', 'service', 'category', 'age', 'experience'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Where the person of a visit lived on its day: in the city, or not. */
export const HOMES = ['inside', 'outside'] as const
export type Home = (typeof HOMES)[number]

/** One cell of a breakdown: of each dimension one value, '' where a record has none. */
export type Narrowed = Partial<Record<Dimension, string>>
