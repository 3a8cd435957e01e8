import type { AppendixDifference, CountBy, Difference, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { isStock } from '@/domain/kpi/figure'
import { appendixDifferenceKey, differenceKey } from '@reports/monthly/sections/differences'
import { recordsLink } from '../links'
import type { LinkOf } from '../sections/SectionTable'
import { NONE, type To } from './linkToRecords'

type Asked = Parameters<To>[0]
type Version = number | 'now'
type Of = {
  programme: string
  figures: MonthlyFigures
  /** Whose records stand behind the numbers of before and after. */
  before: Version
  after: Version
}

/** Where the numbers of the tables of a replacing version (差替え) lead: those of before to the records of that version, those of after to its own. */
export function linkOfDifferences(section: string, { after, before, figures, programme }: Of): LinkOf {
  const asked =
    section === 'differences'
      ? new Map(figures.differences.map((each) => [differenceKey(each), partOf(each, figures)]))
      : new Map((figures.appendixDifferences ?? []).map((each, index) => [appendixDifferenceKey(each, index), cellOf(each)]))
  return (row, column) => {
    const found = row && asked.get(row.key)
    if (!found || (column !== 'before' && column !== 'after')) return null
    return recordsLink({ programme, month: figures.month, ...found, version: column === 'before' ? before : after })
  }
}

const keyOf = (counts: readonly CountBy<string>[], name: string): string =>
  counts.find(({ label }) => label === name)?.key || NONE

/** Null for what is agreed and not counted. */
function partOf(each: Difference, { completionsByCategory, completionsByWard }: MonthlyFigures): Asked | null {
  const { figure } = each
  const during = { figure, measure: 'increase' } as const
  switch (each.what) {
    case 'planned':
    case 'target':
      return null
    case 'city_residents':
      return { ...during, home: 'inside' }
    case 'city_residents_cumulative':
      return { figure, measure: 'closing', home: 'inside' }
    case 'ward':
      return { ...during, ward: keyOf(completionsByWard, each.name) }
    case 'category':
      return { ...during, category: keyOf(completionsByCategory, each.name) }
    case 'listings_during':
      return { ...during, rule: each.rule }
    case 'listings_cumulative':
      return { figure, measure: 'closing', rule: each.rule }
    default:
      return { figure, measure: each.what }
  }
}

/** Null for what is no figure: seminars and consultations. */
function cellOf(each: AppendixDifference): Asked | null {
  if (each.part === 'seminars' || each.part === 'consultations') return null
  if (each.part === 'funnel') return { figure: 'completions', measure: 'increase', stage: each.stage }
  const cell = { figure: each.figure, measure: isStock(each.figure) ? ('closing' as const) : ('increase' as const) }
  if (each.part === 'ages') return { ...cell, age: each.age, experience: each.experience }
  const narrowed = { wards: 'ward', services: 'service', categories: 'category' } as const
  return { ...cell, [narrowed[each.part]]: each.key || NONE }
}
