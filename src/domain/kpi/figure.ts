/** The four figures of clause 5(5): ア facilities, イ residents, ウ listings, エ completed matches. */
export const FIGURES = ['facilities', 'residents', 'listings', 'completions'] as const
export type Figure = (typeof FIGURES)[number]

/** ア and イ are stocks that can shrink; ウ and エ are flows that only add up. */
export const STOCKS: readonly Figure[] = ['facilities', 'residents']
export const isStock = (figure: Figure): boolean => STOCKS.includes(figure)
