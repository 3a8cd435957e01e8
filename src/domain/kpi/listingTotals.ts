import type { ListingCounts } from '../report/monthlyFigures'

/** 募集件数 of several months added up, by each way of counting. */
export const listingTotals = (months: readonly ListingCounts[]): ListingCounts => {
  const sum = (rule: keyof ListingCounts): number => months.reduce((total, month) => total + month[rule], 0)
  return { listing: sum('listing'), slot: sum('slot'), seat: sum('seat') }
}
