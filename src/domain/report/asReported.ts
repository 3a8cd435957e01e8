import type { Month } from '../calendar/jst'

type Version = { month: Month; version: number; model: { cutoffAt: string } }

/**
 * Of each month reported so far the version on which the next month stands: the newest of the last month, and of every
 * earlier one the newest that had been closed when the chosen version after it was. Each month then begins where the
 * one above it ends; what a later 差替え changed stands in a following month as 過月分修正, and nowhere twice.
 */
export function asReported<V extends Version>(versions: readonly V[]): V[] {
  const months = [...new Set(versions.map(({ month }) => month))].sort().reverse()
  const chosen: V[] = []
  for (const month of months) {
    const until = chosen[0]?.model.cutoffAt
    const standing = versions
      .filter((each) => each.month === month && (until === undefined || each.model.cutoffAt <= until))
      .sort((a, b) => a.version - b.version)
      .at(-1)
    if (standing) chosen.unshift(standing)
  }
  return chosen
}
