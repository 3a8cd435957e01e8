import { FIGURES, type Figure, isStock } from '@/domain/kpi/figure'
import type { RecordMeasure } from '@/domain/kpi/measure'
import { EXPERIENCES } from '@/domain/people/profile'
import type { Row } from '@reports/section'
import { recordsLink } from '../links'
import type { LinkOf } from '../sections/SectionTable'

type Of = { programme: string; month: string }
const MEASURES: readonly string[] = [
  'opening',
  'increase',
  'decrease',
  'correction',
  'closing',
] satisfies readonly RecordMeasure[]
const isFigure = (text: string): text is Figure => (FIGURES as readonly string[]).includes(text)
const usual = (figure: Figure): RecordMeasure => (isStock(figure) ? 'closing' : 'increase')

/** Where the numbers of a section of the monthly report lead: to the records each of them counts. */
export function linkToRecords(section: string, { month, programme }: Of): LinkOf {
  const to = (asked: Omit<Parameters<typeof recordsLink>[0], 'programme' | 'month'> & { month?: string }) =>
    recordsLink({ programme, month, ...asked })
  if (section === 'overview')
    return ({ key }, column) =>
      isFigure(key) && MEASURES.includes(column) ? to({ figure: key, measure: column as RecordMeasure }) : null
  if (section.startsWith('months_')) {
    const figure = section.slice('months_'.length) as Figure
    return ({ key }, column) =>
      MEASURES.includes(column) && key <= month ? to({ figure, measure: column as RecordMeasure, month: key }) : null
  }
  return CELLS[section]?.(to) ?? (() => null)
}

type To = (asked: Omit<Parameters<typeof recordsLink>[0], 'programme' | 'month'>) => string
const byFigure =
  (narrow: (row: Row) => Record<string, string> | null) =>
  (to: To): LinkOf =>
  (row, column) => {
    const narrowed = narrow(row)
    return narrowed && isFigure(column) ? to({ figure: column, measure: usual(column), ...narrowed }) : null
  }
const byAge =
  (figure: Figure) =>
  (to: To): LinkOf =>
  ({ key }, column) =>
    (EXPERIENCES as readonly string[]).includes(column)
      ? to({ figure, measure: usual(figure), age: key, experience: column })
      : null
const completed =
  (part: 'ward' | 'category' | 'stage', numbered = 'count') =>
  (to: To): LinkOf =>
  ({ key }, column) =>
    key && column === numbered ? to({ figure: 'completions', measure: 'increase', [part]: key }) : null

const CELLS: Readonly<Record<string, (to: To) => LinkOf>> = {
  wards: completed('ward'),
  categories: completed('category'),
  funnel: completed('stage'),
  byWard: byFigure(({ key }) => (key ? { ward: key } : null)),
  byService: byFigure(({ key }) => ({ service: key || '-' })),
  byCategory: byFigure(({ key }) => ({ category: key })),
  age_residents: byAge('residents'),
  age_completions: byAge('completions'),
  listings:
    (to) =>
    ({ key }, column) =>
      column === 'during' || column === 'cumulative'
        ? to({ figure: 'listings', measure: column === 'during' ? 'increase' : 'closing', rule: key })
        : null,
}
