import { addDays, dayOf, startOfDay } from '../calendar/jst'
import { CHASED_FOR_DAYS } from './chase'

/**
 * How long ago a visit ended that nobody has recorded yet, in days of Japan: since yesterday, within a week, before, and
 * so long ago that nobody is written to about it any more.
 */
export const RECORD_AGES = ['recent', 'week', 'older', 'left'] as const
export type RecordAge = (typeof RECORD_AGES)[number]

const WEEK = 7
/** Where each begins, as days before today. */
const BEGINS: Record<RecordAge, number | null> = { recent: 1, week: WEEK, older: CHASED_FOR_DAYS, left: null }

/** The span of each, by the instant at which a visit ended: they follow one another and leave nothing out. */
export function recordAges(now: Date): Record<RecordAge, { from: Date | null; until: Date | null }> {
  const begins = RECORD_AGES.map((age) => {
    const days = BEGINS[age]
    return days === null ? null : startOfDay(addDays(dayOf(now), -days))
  })
  return Object.fromEntries(
    RECORD_AGES.map((age, index) => [age, { from: begins[index] ?? null, until: begins[index - 1] ?? null }]),
  ) as Record<RecordAge, { from: Date | null; until: Date | null }>
}
