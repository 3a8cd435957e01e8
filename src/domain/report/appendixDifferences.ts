import type { Figure } from '../kpi/figure'
import { FUNNEL } from '../kpi/funnel'
import type { AgeCell, Appendices, AppendixDifference } from './monthlyFigures'

type Table = 'wards' | 'services' | 'categories'
/**
 * The columns of each table, in their order. Completions by ward and by kind of work are those of the report's own
 * breakdowns: `differencesBetween` names them, and nothing is named twice.
 */
const COLUMNS: Readonly<Record<Table, readonly Figure[]>> = {
  wards: ['facilities', 'residents', 'listings'],
  services: ['facilities', 'listings', 'completions'],
  categories: ['listings'],
}
type TableRow = { key: string; label: string } & Partial<Record<Figure, number | null>>

/**
 * Every cell of the appendices that a corrected version (差替え) shows otherwise than the one it replaces, table by table. A cell
 * that is hidden on both sides is no change. As many as the tables have cells at most: they are bounded by their headings.
 */
export const appendixDifferences = (previous: Appendices, now: Appendices): AppendixDifference[] =>
  [
    ...(['wards', 'services', 'categories'] as const).flatMap((part) => tableDifferences(part, previous[part], now[part])),
    ...ageDifferences('residents', previous.residentsByAge, now.residentsByAge),
    ...ageDifferences('completions', previous.completionsByAge, now.completionsByAge),
    ...FUNNEL.map((stage): AppendixDifference => {
      return { part: 'funnel', stage, before: previous.funnel[stage], after: now.funnel[stage] }
    }),
    ...seminarDifferences(previous.seminars, now.seminars),
    { part: 'consultations', before: previous.consultations.length, after: now.consultations.length } as const,
  ].filter(({ after, before }) => before !== after)

/** A row that one of the two does not have counts 0 there. */
function tableDifferences(part: Table, previous: readonly TableRow[], now: readonly TableRow[]): AppendixDifference[] {
  const gone = previous.filter(({ key }) => !now.some((row) => row.key === key))
  const cell = (rows: readonly TableRow[], key: string, figure: Figure): number | null => {
    const row = rows.find((each) => each.key === key)
    return row ? (row[figure] ?? null) : 0
  }
  return [...now, ...gone].flatMap(({ key, label }) =>
    COLUMNS[part].map((figure) => {
      return { part, figure, key, name: label, before: cell(previous, key, figure), after: cell(now, key, figure) }
    }),
  )
}

function ageDifferences(
  figure: 'residents' | 'completions',
  previous: readonly AgeCell[],
  now: readonly AgeCell[],
): AppendixDifference[] {
  return now.map(({ age, count, experience }) => {
    const before = previous.find((cell) => cell.age === age && cell.experience === experience)
    return { part: 'ages', figure, age, experience, before: before ? before.count : 0, after: count }
  })
}

/** Several of one title on one day stand for each other in their order. */
function seminarDifferences(previous: Appendices['seminars'], now: Appendices['seminars']): AppendixDifference[] {
  const left = [...previous]
  const kept = now.map(({ heldOn, people, title }) => {
    const found = left.findIndex((each) => each.heldOn === heldOn && each.title === title)
    const [before] = found < 0 ? [] : left.splice(found, 1)
    return { part: 'seminars' as const, heldOn, title, before: before?.people ?? null, after: people }
  })
  return [
    ...kept,
    ...left.map(({ heldOn, people, title }) => ({ part: 'seminars' as const, heldOn, title, before: people, after: null })),
  ]
}
