import type { Period } from '../calendar/jst'

/** How planned stops count in 稼働率 (clause 6(1)イ): as stops, or taken out of the time the service was promised for. */
export const PLANNED_STOPS = ['counted', 'left_out'] as const
export type PlannedStops = (typeof PLANNED_STOPS)[number]

/** A stop; one that still lasts has no end. */
export type Stop = { from: Date; until: Date | null; planned: boolean }

export type Uptime = {
  /** Whole minutes of the period, as far as it has passed. */
  total: number
  /** Minutes in which the service stood still without having been announced. */
  stopped: number
  /** Minutes of announced stops in which it did not stand still anyway. */
  planned: number
  /** 0…1; null before the period began, or where nothing of it remains. */
  rate: number | null
}

type Span = readonly [from: number, until: number]
const MINUTE = 60_000

/** Spans put together where they overlap, in order. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(([from, until]) => until > from).toSorted(([a], [b]) => a - b)
  const result: Span[] = []
  for (const [from, until] of sorted) {
    const last = result.at(-1)
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], until)]
    else result.push([from, until])
  }
  return result
}
const length = (spans: readonly Span[]): number => joined(spans).reduce((sum, [from, until]) => sum + until - from, 0)

/**
 * 稼働率 = (総分 − 停止分 − 計画停止分の扱い) ÷ 総分. A minute that two stops share counts once; one that was stopped without
 * notice during an announced stop counts as stopped. `left_out`: announced minutes leave both the numerator and the
 * denominator; `counted`: they are stops like any other. Minutes are whole: stops are rounded up, never down.
 */
export function uptimeOf({ from, until }: Period, stops: readonly Stop[], plannedStops: PlannedStops, now: Date): Uptime {
  const end = Math.min(until.getTime(), now.getTime())
  const spansOf = (planned: boolean): Span[] =>
    stops
      .filter((stop) => stop.planned === planned)
      .map((stop) => [Math.max(from.getTime(), stop.from.getTime()), Math.min(end, (stop.until ?? new Date(end)).getTime())])
  const total = Math.max(0, Math.floor((end - from.getTime()) / MINUTE))
  const unplanned = spansOf(false)
  const stopped = Math.ceil(length(unplanned) / MINUTE)
  const planned = Math.max(0, Math.ceil(length([...unplanned, ...spansOf(true)]) / MINUTE) - stopped)
  const promised = plannedStops === 'left_out' ? total - planned : total
  const up = plannedStops === 'left_out' ? promised - stopped : total - stopped - planned
  return { total, stopped, planned, rate: promised > 0 ? Math.max(0, up) / promised : null }
}
