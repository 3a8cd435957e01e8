import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { markedFigureLabel } from '@/glossary/figures'
import { columnLabels, rowLabels, sectionNotes, sectionTitles, unitTexts } from '@/glossary/reportMonthly'
import type { Row, Section } from '../../section'
import { balanceCells, balanceColumns, plannedCells } from './balance'

const { target, opening, increase, decrease, correction, closing, planned, achievement, gap } = balanceColumns

/** 区分 × 目標・前月末・増・減・過月分修正・当月末／累計・計画・達成率・計画との差 (clause 5(5) ア–エ). */
export const overviewSection = (figures: MonthlyFigures): Section => ({
  key: 'overview',
  title: sectionTitles.overview,
  shortTitle: sectionTitles.overviewSheet,
  unit: unitTexts.overview,
  columns: [
    { key: 'figure', label: columnLabels.figure, kind: 'text' },
    target,
    opening,
    increase,
    decrease,
    correction,
    closing,
    planned,
    achievement,
    gap,
  ],
  rows: [...figures.figures.map(rowOf), cityResidentsRow(figures)],
  total: null,
  chart: null,
  notes: [
    sectionNotes.residents,
    ...(figures.kind === 'preliminary' ? [sectionNotes.plannedAtMonthEnd] : []),
    ...(figures.figures.some((each) => each.planned === null) ? [sectionNotes.noPlan] : []),
    sectionNotes.shortfall,
  ],
})

const rowOf = (each: MonthlyFigures['figures'][number]): Row => ({
  key: each.figure,
  cells: { figure: markedFigureLabel(each.figure), ...balanceCells(each) },
})

const cityResidentsRow = (figures: MonthlyFigures): Row => ({
  key: 'cityResidents',
  tone: 'part',
  cells: {
    ...plannedCells(null, null),
    figure: rowLabels.cityResidents,
    increase: figures.completionsByCityResidents,
    closing: figures.completionsByCityResidentsCumulative,
  },
})
