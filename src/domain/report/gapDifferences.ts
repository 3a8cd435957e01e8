import { FIGURES, type Figure } from '../kpi/figure'
import type { GapDifference, ReportedGap, ReportedMeasure } from './monthlyFigures'

/**
 * What a corrected version (差替え) says otherwise of the month's analyses than the one it replaces: their state, causes, each
 * measure with its person and date, the day of the talk and the result; in the order of the figures. How far the figure was behind
 * is of the day the analysis was opened and stays.
 */
export const gapDifferences = (previous: readonly ReportedGap[], now: readonly ReportedGap[]): GapDifference[] =>
  FIGURES.flatMap((figure) => {
    const of = (gaps: readonly ReportedGap[]) => gaps.find((each) => each.figure === figure) ?? null
    return differencesOf(figure, of(previous), of(now))
  })

function differencesOf(figure: Figure, before: ReportedGap | null, after: ReportedGap | null): GapDifference[] {
  const said = (what: 'causes' | 'consultedOn' | 'result'): GapDifference => ({
    figure,
    what,
    before: before?.[what] || null,
    after: after?.[what] || null,
  })
  const all: GapDifference[] = [
    { figure, what: 'status', before: before?.status ?? null, after: after?.status ?? null },
    said('causes'),
    ...measureDifferences(figure, before?.measures ?? [], after?.measures ?? []),
    said('consultedOn'),
    said('result'),
  ]
  return all.filter((each) => (each.what === 'measure' ? differs(each.before, each.after) : each.before !== each.after))
}

/** Measures of the same words stand for each other; those left over do so in their order. */
function measureDifferences(
  figure: Figure,
  previous: readonly ReportedMeasure[],
  now: readonly ReportedMeasure[],
): GapDifference[] {
  const left = [...previous]
  const takeOut = (at: number): ReportedMeasure | undefined => (at < 0 ? undefined : left.splice(at, 1)[0])
  const alike = now.map(({ measure }) => takeOut(left.findIndex((each) => each.measure === measure)))
  const pairs = now.map((after, index) => ({ before: alike[index] ?? left.shift() ?? null, after }))
  return [
    ...pairs.map(({ after, before }, index): GapDifference => {
      return { figure, what: 'measure', number: index + 1, before: before && shown(before), after: shown(after) }
    }),
    ...left.map((before): GapDifference => {
      return { figure, what: 'measure', number: previous.indexOf(before) + 1, before: shown(before), after: null }
    }),
  ]
}

const shown = ({ dueOn, measure, person }: ReportedMeasure): ReportedMeasure => ({ measure, person, dueOn })
const differs = (before: ReportedMeasure | null, after: ReportedMeasure | null): boolean =>
  before?.measure !== after?.measure || before?.person !== after?.person || before?.dueOn !== after?.dueOn
