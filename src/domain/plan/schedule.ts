import { type Day, lastDayOf, type Month, monthsBetween } from '../calendar/jst'

/** Ten days of a month, as offices draw their schedules: 上旬, 中旬, 下旬. */
export type Third = { month: Month; part: 0 | 1 | 2; from: Day; until: Day }

const ENDS = ['10', '20'] as const
const BEGINNINGS = ['01', '11', '21'] as const

/** Every third of the months that a span of days touches. */
export const thirdsOf = (first: Day, last: Day): Third[] =>
  monthsBetween(first, last).flatMap((month) =>
    ([0, 1, 2] as const).map((part) => ({
      month,
      part,
      from: `${month}-${BEGINNINGS[part]}`,
      until: part === 2 ? lastDayOf(month) : `${month}-${ENDS[part]}`,
    })),
  )

/** Whether something that lasts from one day to another is under way in a third. */
export const underway = ({ endsOn, startsOn }: { startsOn: Day; endsOn: Day }, { from, until }: Third): boolean =>
  startsOn <= until && endsOn >= from
