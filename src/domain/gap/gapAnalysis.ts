import type { Day } from '../calendar/jst'
import type { Forecast } from '../kpi/forecast'
import type { Role } from '../role'

/** 要因分析: opened, its causes and measures written, agreed with the city, carried out, closed with its result (clause 5(5)). */
export const GAP_STATES = ['opened', 'analysed', 'agreed', 'in_progress', 'closed'] as const
export type GapState = (typeof GAP_STATES)[number]

/** How a figure stood against its plan on one day; kept as it was. `deviation` and `threshold` in percentage points of the target. */
export type GapFigures = {
  asOf: Day
  actual: number
  expected: number | null
  gap: number | null
  target: number | null
  deviation: number | null
  threshold: number | null
  forecast: Pick<Forecast, 'low' | 'expected' | 'high'> | null
}

export type Measure = { measure: string | null; person: string | null; dueOn: Day | null; doneOn: Day | null }

export type GapFacts = {
  causes: string | null
  measures: readonly Measure[]
  consultedOn: Day | null
  cityPerson: string | null
  operatorPerson: string | null
  result: string | null
}
export type GapRefusal =
  | 'no_such_step'
  | 'not_yours'
  | 'closed_stands'
  | 'causes_missing'
  | 'measures_missing'
  | 'measure_incomplete'
  | 'consulted_missing'
  | 'consulted_in_future'
  | 'people_missing'
  | 'measure_open'
  | 'result_missing'

const NEXT: Record<GapState, readonly GapState[]> = {
  opened: ['analysed'],
  analysed: ['agreed', 'opened'],
  agreed: ['in_progress'],
  in_progress: ['closed'],
  closed: [],
}
const given = (text: string | null): boolean => Boolean(text?.trim())
const rank = (state: GapState): number => GAP_STATES.indexOf(state)

/** Why an analysis may not be saved like this, or null. The operator writes it; what a state rests on stays as long as the state. */
export function gapRefusalOf(
  { by, from, to }: { from: GapState; to: GapState; by: Role },
  { causes, cityPerson, consultedOn, measures, operatorPerson, result }: GapFacts,
  today: Day,
): GapRefusal | null {
  if (by !== 'operator' && by !== 'system') return 'not_yours'
  if (from === 'closed') return 'closed_stands'
  if (to !== from && !NEXT[from].includes(to)) return 'no_such_step'
  if (measures.some(({ dueOn, measure, person }) => !given(measure) || !given(person) || !dueOn)) return 'measure_incomplete'
  if (rank(to) >= rank('analysed')) {
    if (!given(causes)) return 'causes_missing'
    if (measures.length === 0) return 'measures_missing'
  }
  if (rank(to) >= rank('agreed')) {
    if (!consultedOn) return 'consulted_missing'
    if (consultedOn > today) return 'consulted_in_future'
    if (!given(cityPerson) || !given(operatorPerson)) return 'people_missing'
  }
  if (to === 'closed') {
    if (measures.some(({ doneOn }) => !doneOn)) return 'measure_open'
    if (!given(result)) return 'result_missing'
  }
  return null
}

/** The states an analysis may move to; the operator alone moves it. */
export const nextGapStates = (from: GapState, by: Role): readonly GapState[] => (by === 'operator' ? NEXT[from] : [])

/** The day by which the next measure is due: the earliest that is not done. */
export const nextDueOf = (measures: readonly Pick<Measure, 'dueOn' | 'doneOn'>[]): Day | null =>
  measures.flatMap(({ doneOn, dueOn }) => (dueOn && !doneOn ? [dueOn] : [])).sort()[0] ?? null
