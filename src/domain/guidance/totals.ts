import { ratio } from '../kpi/ratio'

/** One facility that was advised: listings first published in its days before and after, and how many days those are. */
export type Advised = {
  consultations: number
  seminars: number
  before: number
  after: number
  daysBefore: number
  daysAfter: number
  fromSheets: number
}
export type GuidanceTotals = Advised & {
  facilities: number
  /** Listings after, per facility that was advised; null without one. */
  perFacility: number | null
  /** Listings per facility in as many days as the programme compares; null without any day. */
  rateBefore: number | null
  rateAfter: number | null
}

/**
 * The sums over the facilities. Each listing is in the row of its own facility and there in one span at most, so nothing
 * is counted twice. Spans of facilities advised several times are longer than those of others, and a span that still
 * runs is shorter: the rates put them on one length of `days`.
 */
export function guidanceTotals(rows: readonly Advised[], days: number): GuidanceTotals {
  const sum = (of: keyof Advised): number => rows.reduce((total, row) => total + row[of], 0)
  const [before, after, daysBefore, daysAfter] = [sum('before'), sum('after'), sum('daysBefore'), sum('daysAfter')]
  const rate = (count: number, over: number): number | null => ratio(count * days, over)
  return {
    facilities: rows.length,
    consultations: sum('consultations'),
    seminars: sum('seminars'),
    before,
    after,
    daysBefore,
    daysAfter,
    fromSheets: sum('fromSheets'),
    perFacility: ratio(after, rows.length),
    rateBefore: rate(before, daysBefore),
    rateAfter: rate(after, daysAfter),
  }
}
