import { isTimeOfDay, type Step, STEP_CLASSES, type StepClass } from './step'

/** The bands of a day, each from its hour to that of the next: 早朝 to 9, 午前, 昼 from 12, 午後 from 14, 夕方・夜 from 17. */
export const BANDS = ['early', 'morning', 'noon', 'afternoon', 'evening'] as const
export type Band = (typeof BANDS)[number]

const BEGINS: Record<Band, string> = { early: '00:00', morning: '09:00', noon: '12:00', afternoon: '14:00', evening: '17:00' }

/** The band in which a time of day lies: a step belongs to the band in which it begins. */
export const bandOf = (from: string): Band => BANDS.findLast((band) => BEGINS[band] <= from) ?? 'early'

type Counted = Pick<Step, 'from' | 'minutes' | 'classification'>
export type MinutesTable = Record<StepClass, Record<Band, number> & { total: number }>

/** Minutes of one day by class and band; `total` is the sum over the bands. */
export function minutesByClass(steps: readonly Counted[]): MinutesTable {
  const none = () => ({ early: 0, morning: 0, noon: 0, afternoon: 0, evening: 0, total: 0 })
  const table = Object.fromEntries(STEP_CLASSES.map((each) => [each, none()])) as MinutesTable
  for (const { classification, from, minutes } of steps) {
    if (!isTimeOfDay(from)) continue
    table[classification][bandOf(from)] += minutes
    table[classification].total += minutes
  }
  return table
}

type Freed = Pick<Step, 'classification' | 'chosen' | 'doneBy' | 'minutes'>

/**
 * Whole minutes of professional time freed in a week: days in the week on which the day of this sheet happens, times the
 * minutes of the chosen 周辺 steps that 専門職 do today. Steps of assistants and others free no professional time.
 */
export const freedPerWeek = (steps: readonly Freed[], daysPerWeek: number): number =>
  daysPerWeek *
  steps
    .filter(({ chosen, classification, doneBy }) => chosen && classification === 'around' && doneBy === 'professional')
    .reduce((sum, { minutes }) => sum + minutes, 0)
