import { type Day, isMonth, type Month } from '../calendar/jst'

export type DrawingRefusal = 'not_a_month' | 'outside_contract' | 'future_month' | 'no_records'

/** Why no report can be drawn for this text as a month, or null. The running month can: as 速報. */
export function drawingRefusalOf({
  month,
  today,
  startsOn,
  endsOn,
}: {
  month: Month
  today: Day
  startsOn: Day
  endsOn: Day
}): DrawingRefusal | null {
  if (!isMonth(month)) return 'not_a_month'
  if (month < startsOn.slice(0, 7) || month > endsOn.slice(0, 7)) return 'outside_contract'
  return month > today.slice(0, 7) ? 'future_month' : null
}
