import { addMonths, type Day, daysBetween, type Month } from '../calendar/jst'

/** The day on which a month's report is drafted by itself: the first of the next month, in the contract's last month its last day. */
export const draftOn = (month: Month, endsOn: Day): Day => (month === endsOn.slice(0, 7) ? endsOn : `${addMonths(month, 1)}-01`)

/** Whether the draft is owed on a day, and how many days later than it should have been; null before. */
export function draftingOf(month: Month, endsOn: Day, today: Day): { late: number } | null {
  const late = daysBetween(draftOn(month, endsOn), today)
  return late < 0 ? null : { late }
}
