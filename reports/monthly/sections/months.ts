import { warekiMonth } from '@/domain/calendar/wareki'
import { type Figure, FIGURES, isStock } from '@/domain/kpi/figure'
import type { FigureMonth, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { closingLabels, figureMarks, figureShortLabels, figureUnits } from '@/glossary/figures'
import { chartSummary, chartTitle, columnLabels, sectionNotes, sectionTitles } from '@/glossary/reportMonthly'
import type { Chart, Column, Row, Section } from '../../section'
import { written } from '../../written'
import { gapOf, planPoints } from '../standing'
import { balanceCells, balanceColumns, plannedCells } from './balance'

/** Plan against actual by month, one section a figure (clause 5(7): 月ごとの登録者数等). */
export const monthsSections = (figures: MonthlyFigures): Section[] => FIGURES.map((figure) => monthsSection(figures, figure))

function monthsSection(figures: MonthlyFigures, figure: Figure): Section {
  const past = figures.byMonth.filter((each) => each.figure === figure)
  const rows = [...past.map(rowOf), ...comingRows(figures, figure)]
  return {
    key: `months_${figure}`,
    title: sectionTitles.months(figure),
    shortTitle: `${figureMarks[figure]} ${figureShortLabels[figure]}`,
    unit: figureUnits[figure],
    columns: columnsOf(figure),
    rows,
    total: null,
    chart: chartOf(figures, figure, rows),
    notes: [
      ...(past.every(({ planned }) => planned === null) ? [sectionNotes.noPlan] : []),
      ...(figures.kind === 'preliminary' ? [sectionNotes.plannedAtMonthEnd] : []),
      ...(past.some(({ correction }) => correction !== 0) ? [sectionNotes.standingMonths] : []),
      ...(rows.length > past.length ? [sectionNotes.missing] : []),
    ],
  }
}

function columnsOf(figure: Figure): Column[] {
  const { target, opening, increase, decrease, correction, closing, planned, achievement, gap } = balanceColumns
  return [
    { key: 'month', label: columnLabels.month, kind: 'month' },
    { ...opening, derived: { of: 'carried', from: 'closing' } },
    increase,
    ...(isStock(figure) ? [decrease] : []),
    correction,
    {
      ...closing,
      label: closingLabels[figure],
      derived: { of: 'sum', plus: ['opening', 'increase', 'correction'], minus: isStock(figure) ? ['decrease'] : [] },
    },
    planned,
    gap,
    target,
    achievement,
  ]
}

const rowOf = (each: FigureMonth): Row => ({ key: each.month, cells: { month: each.month, ...balanceCells(each) } })

/** The months still to come, as far as a plan was agreed for them. */
function comingRows(figures: MonthlyFigures, figure: Figure): Row[] {
  const target = figures.figures.find((each) => each.figure === figure)?.target ?? null
  return planPoints(figures)
    .filter((point) => point.figure === figure && point.month > figures.month)
    .map(({ month, planned }) => ({ key: month, cells: { month, ...plannedCells(planned, target) } }))
}

function chartOf(figures: MonthlyFigures, figure: Figure, rows: readonly Row[]): Chart {
  const current = figures.figures.find((each) => each.figure === figure)
  const has = (column: string) => rows.some(({ cells }) => cells[column] !== null)
  return {
    form: 'columns',
    label: 'month',
    series: [
      { column: 'closing', label: columnLabels.actual, role: 'actual' },
      ...(has('planned') ? [{ column: 'planned', label: columnLabels.planned, role: 'plan' } as const] : []),
      ...(has('target') ? [{ column: 'target', label: columnLabels.target, role: 'target' } as const] : []),
    ],
    title: chartTitle(figure, warekiMonth(figures.month), figures.kind === 'closed' && current ? gapOf(current) : null),
    summary: chartSummary(
      figure,
      rows.map(({ cells }) => ({
        month: written('month', cells.month ?? null),
        actual: written('count', cells.closing ?? null),
        planned: written('count', cells.planned ?? null),
      })),
    ),
  }
}
