import holidayJp from '@holiday-jp/holiday_jp'
import type { Day } from '@/domain/calendar/jst'

type Listed = Readonly<Record<Day, { name: string } | undefined>>

/** The public holidays of Japan between two days, both included, by their names. The list reaches from 1970 to 2050. */
export function holidaysBetween(first: Day, last: Day): ReadonlyMap<Day, string> {
  const found = Object.entries(holidayJp.holidays as Listed).filter(([day]) => day >= first && day <= last)
  return new Map(found.flatMap(([day, holiday]) => (holiday ? [[day, holiday.name] as const] : [])))
}
