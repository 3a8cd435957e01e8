/** Where a figure is expected to end, with the range around it: whole things. */
export type Forecast = { low: number; expected: number; high: number; weeks: number; perWeek: number }

/** So many of the last weeks are looked at, and at least so many are needed. */
export const FORECAST_WEEKS = 6
export const LEAST_FORECAST_WEEKS = 3
/** Eight of ten values of a normal distribution lie within so many standard deviations. */
const EIGHT_OF_TEN = 1.2816

/**
 * The last weeks go on: the mean of what each added (or took away), carried to the end. The range is what the spread between
 * those weeks leaves open, for the weeks to come and for the mean itself: ±1.28 s √(w + w²/n), about eight cases of ten.
 *
 * `standing` is the figure at the ends of weeks, the oldest first and today last; `daysLeft` from today to the end. A flow never
 * falls below what stands, a stock never below nothing. null with fewer than three weeks.
 */
export function forecastOf(
  standing: readonly number[],
  { daysLeft, stock }: { daysLeft: number; stock: boolean },
): Forecast | null {
  const last = standing.slice(-(FORECAST_WEEKS + 1))
  const now = last.at(-1)
  const added = last.slice(1).map((value, index) => value - (last[index] ?? value))
  const weeks = added.length
  if (now === undefined || weeks < LEAST_FORECAST_WEEKS) return null
  const mean = added.reduce((sum, each) => sum + each, 0) / weeks
  const variance = added.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (weeks - 1)
  const left = Math.max(0, daysLeft) / 7
  const spread = EIGHT_OF_TEN * Math.sqrt(variance) * Math.sqrt(left + left ** 2 / weeks)
  const least = stock ? 0 : now
  const whole = (value: number): number => Math.max(least, Math.round(value))
  const middle = now + mean * left
  return { low: whole(middle - spread), expected: whole(middle), high: whole(middle + spread), weeks, perWeek: mean }
}
