import { type Figure, isStock } from './figure'

/**
 * Which number of a figure in a month is meant: what stood before it, what came, what went, and what stands at its
 * end (ア, イ) or has added up to it (ウ, エ).
 */
export const MEASURES = ['opening', 'increase', 'decrease', 'closing'] as const
export type Measure = (typeof MEASURES)[number]

/** 過月分修正 is a number of every figure as well: what later entries changed about months that were reported already. */
export type RecordMeasure = Measure | 'correction'
/** The numbers of a figure behind which records stand, 過月分修正 among them. */
export const recordMeasuresOf = (figure: Figure): readonly RecordMeasure[] => [...measuresOf(figure), 'correction']

/** Nothing is ever taken away from ウ and エ. */
export const measuresOf = (figure: Figure): readonly Measure[] =>
  isStock(figure) ? MEASURES : MEASURES.filter((measure) => measure !== 'decrease')
