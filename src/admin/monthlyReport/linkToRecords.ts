import { FIGURES, type Figure, isStock } from '@/domain/kpi/figure'
import type { RecordMeasure } from '@/domain/kpi/measure'
import { EXPERIENCES } from '@/domain/people/profile'
import { isUuid } from '@/domain/text/isUuid'
import type { Row } from '@reports/section'
import type { Versions } from '@/queries/followedVersions'
import { listLink, qualityLink, recordsLink } from '../links'
import type { LinkOf } from '../sections/SectionTable'

type Of = {
  programme: string
  month: string
  /** On which version of each month's report the numbers stand; a month without one is counted now. */
  versions?: Versions
}
const MEASURES: readonly string[] = [
  'opening',
  'increase',
  'decrease',
  'correction',
  'closing',
] satisfies readonly RecordMeasure[]
const isMeasure = (text: string): text is RecordMeasure => MEASURES.includes(text)
const isFigure = (text: string): text is Figure => (FIGURES as readonly string[]).includes(text)
const usual = (figure: Figure): RecordMeasure => (isStock(figure) ? 'closing' : 'increase')

/**
 * Where the numbers of a section of the monthly report lead: to the records each of them counts. Those of the total lead to
 * all of them.
 */
export function linkToRecords(section: string, { month, programme, versions = {} }: Of): LinkOf {
  const to: To = (asked) => recordsLink({ programme, month, version: versions[asked.month ?? month], ...asked })
  if (section.startsWith('months_')) {
    const figure = section.slice('months_'.length) as Figure
    return (row, column) =>
      row && isMeasure(column) && row.key <= month ? to({ figure, measure: column, month: row.key }) : null
  }
  if (section === 'quality')
    return (row, column) => (row && column === 'count' ? qualityLink({ programme, month, kind: row.key }) : null)
  return CELLS[section]?.(to) ?? (() => null)
}

export type To = (asked: Omit<Parameters<typeof recordsLink>[0], 'programme' | 'month'> & { month?: string }) => string
/** What stands in an address for "without one". */
export const NONE = '-'

const byFigure =
  (narrow: (row: Row) => Record<string, string>) =>
  (to: To): LinkOf =>
  (row, column) =>
    isFigure(column) ? to({ figure: column, measure: usual(column), ...(row ? narrow(row) : {}) }) : null
const byAge =
  (figure: Figure) =>
  (to: To): LinkOf =>
  (row, column) =>
    row && (EXPERIENCES as readonly string[]).includes(column)
      ? to({ figure, measure: usual(figure), age: row.key, experience: column })
      : null
const completed =
  (part: 'ward' | 'category' | 'stage') =>
  (to: To): LinkOf =>
  (row, column) =>
    column === 'count' ? to({ figure: 'completions', measure: 'increase', ...(row ? { [part]: row.key || NONE } : {}) }) : null

/** 当月 and 累計 of what happens in a month. */
const spans: Readonly<Record<string, RecordMeasure>> = { during: 'increase', cumulative: 'closing' }
const CELLS: Readonly<Record<string, (to: To) => LinkOf>> = {
  overview: (to) => (row, column) => {
    if (!row || !isMeasure(column)) return null
    if (row.key === 'cityResidents') return to({ figure: 'completions', measure: column, home: 'inside' })
    return isFigure(row.key) ? to({ figure: row.key, measure: column }) : null
  },
  residence: (to) => (row, column) =>
    spans[column] ? to({ figure: 'completions', measure: spans[column], ...(row ? { home: row.key } : {}) }) : null,
  wards: completed('ward'),
  categories: completed('category'),
  funnel: completed('stage'),
  byWard: byFigure(({ key }) => ({ ward: key || NONE })),
  byService: byFigure(({ key }) => ({ service: key || NONE })),
  byCategory: byFigure(({ key }) => ({ category: key })),
  age_residents: byAge('residents'),
  age_completions: byAge('completions'),
  listings: (to) => (row, column) =>
    row && spans[column] ? to({ figure: 'listings', measure: spans[column], rule: row.key }) : null,
  seminars: () => (row, column) =>
    row && column === 'people' && isUuid(row.key)
      ? listLink('seminar-attendances', { seminar: { equals: row.key }, status: { equals: 'attended' } })
      : null,
}
