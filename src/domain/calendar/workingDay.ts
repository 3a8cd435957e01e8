import { addDays, type Day } from './jst'

/** Days by their names on which no office is open, beside Saturdays and Sundays. */
export type Holidays = ReadonlyMap<Day, string>

/** The offices of a city are closed from 29 December to 3 January. */
export const isYearEnd = (day: Day): boolean => day.slice(5) >= '12-29' || day.slice(5) <= '01-03'

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const isWorkingDay = (day: Day, holidays: Holidays): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !holidays.has(day) && !isYearEnd(day)
}

/** The last day on or before this one on which the city's offices are open. */
export function workingDayUntil(day: Day, holidays: Holidays): Day {
  let found = day
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1)
  return found
}

/** The day `count` working days before this one. */
export function workingDaysBefore(day: Day, count: number, holidays: Holidays): Day {
  let found = day
  for (let left = count; left > 0; left--) found = workingDayUntil(addDays(found, -1), holidays)
  return found
}
