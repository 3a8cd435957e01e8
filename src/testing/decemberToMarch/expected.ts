import type { Month } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import type { FigureMonth, ListingCounts } from '@/domain/report/monthlyFigures'

/*
 * What the play comes to, counted by hand.
 *
 * Facilities (ア)   A, B, F from 12-01, C from 12-15; D from 01-10; E from 02-01, F leaves with 02-15; G from 03-20
 * Residents (イ)    r1, r2, r3 in December, beside one of another city and one never verified; r4, r5 in January; r3 left the city
 *                   with 01-20, which was known in February; r6 in February; r7 in March
 * Listings (ウ)     slots: three in December, two in January, three in February, one in March
 * Completed (エ)    12-27, 12-28; 01-17, 01-24, and 01-30 of the person from another city, recorded after January was
 *                   reported; 02-12, 02-19, 02-25; two on 03-12
 */
export const MONTHS: readonly Month[] = ['2025-12', '2026-01', '2026-02', '2026-03']

/** Cumulative at each month's end; the last is the target. */
export const PLAN: Record<Figure, readonly [number, number, number, number]> = {
  facilities: [4, 5, 6, 8],
  residents: [3, 5, 6, 6],
  listings: [3, 6, 9, 10],
  completions: [3, 5, 8, 10],
}

export type Counted = Pick<FigureMonth, 'opening' | 'increase' | 'decrease' | 'correction' | 'closing'>
const counted = (opening: number, increase: number, decrease: number, closing: number): Counted => ({
  opening,
  increase,
  decrease,
  correction: 0,
  closing,
})

/** What every file says in the end, month by month. */
export const FIGURES_OF: Record<Figure, readonly Counted[]> = {
  facilities: [counted(0, 4, 0, 4), counted(4, 1, 0, 5), counted(5, 1, 1, 5), counted(5, 1, 0, 6)],
  residents: [counted(0, 3, 0, 3), counted(3, 2, 1, 4), counted(4, 1, 0, 5), counted(5, 1, 0, 6)],
  listings: [counted(0, 3, 0, 3), counted(3, 2, 0, 5), counted(5, 3, 0, 8), counted(8, 1, 0, 9)],
  completions: [counted(0, 2, 0, 2), counted(2, 3, 0, 5), counted(5, 3, 0, 8), counted(8, 2, 0, 10)],
}

/** Completed visits of each month by the facility's ward and by the kind of work, and how many of them were of the city's residents. */
export const COMPLETED_BY: readonly { wards: Record<string, number>; categories: Record<string, number>; ofCity: number }[] = [
  { wards: { 中央区: 1, 東区: 1 }, categories: { meal_support: 1, conversation: 1 }, ofCity: 2 },
  { wards: { 中央区: 2, 北区: 1 }, categories: { meal_support: 2, recreation: 1 }, ofCity: 2 },
  { wards: { 中央区: 1, 東区: 1, 南区: 1 }, categories: { meal_support: 2, conversation: 1 }, ofCity: 3 },
  { wards: { 中央区: 2 }, categories: { meal_support: 2 }, ofCity: 2 },
]
/** Listings of each month counted in the three ways; their slots have 1 + 2 + 3, 1 + 2, 2 + 1 + 1 and 2 seats. */
export const LISTED: readonly ListingCounts[] = [
  { listing: 2, slot: 3, seat: 6 },
  { listing: 1, slot: 2, seat: 3 },
  { listing: 1, slot: 3, seat: 4 },
  { listing: 0, slot: 1, seat: 2 },
]

/** January as it was handed in first. */
export const JANUARY_BEFORE: Partial<Record<Figure, Counted>> = {
  residents: counted(3, 2, 0, 5),
  completions: counted(2, 2, 0, 4),
}

/**
 * 4 months for A, B and C, 3 for D and for F, which left in its third, 2 for E, 1 for G: 21 of the 24 in the estimate.
 * A = 21 × 20,000 = 420,000, with tax At = 462,000; Et = 24 × 20,000 × 1.1 = 528,000; R = 66,000; C′ = 1,000,000 − 66,000.
 */
export const SETTLED = {
  ΣM: 21,
  A: 420_000,
  At: 462_000,
  Et: 528_000,
  R: 66_000,
  C: 1_000_000,
  'C′': 934_000,
  'ΣM*': 24,
} as const
/** Registered facilities counted in each month of the ledger: F counts in February, in which it left. */
export const FACILITY_MONTHS = [4, 5, 6, 6] as const
