import { addDays, type Day, lastDayOf, type Month } from './jst'
import { weekdayOf } from './workingDay'

/** The weeks of a month from Sunday to Saturday; null for the days of the months beside it. */
export function weeksOf(month: Month): (Day | null)[][] {
  const [first, last] = [`${month}-01`, lastDayOf(month)]
  const weeks: (Day | null)[][] = []
  for (let sunday = addDays(first, -weekdayOf(first)); sunday <= last; sunday = addDays(sunday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(sunday, index)
        return day < first || day > last ? null : day
      }),
    )
  return weeks
}
