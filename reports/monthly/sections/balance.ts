import type { FigureMonth } from '@/domain/report/monthlyFigures'
import { ratio } from '@/domain/kpi/ratio'
import { columnLabels } from '@/glossary/reportMonthly'
import type { Cell, Column } from '../../section'
import { gapOf } from '../standing'

/** The columns by which a figure moves from one month's end to the next, and how they follow from each other. */
export const balanceColumns = {
  target: { key: 'target', label: columnLabels.target, kind: 'count' },
  opening: { key: 'opening', label: columnLabels.opening, kind: 'count' },
  increase: { key: 'increase', label: columnLabels.increase, kind: 'count' },
  decrease: { key: 'decrease', label: columnLabels.decrease, kind: 'count' },
  correction: { key: 'correction', label: columnLabels.correction, kind: 'signed' },
  closing: {
    key: 'closing',
    label: columnLabels.closing,
    kind: 'count',
    derived: { of: 'sum', plus: ['opening', 'increase', 'correction'], minus: ['decrease'] },
  },
  planned: { key: 'planned', label: columnLabels.planned, kind: 'count' },
  achievement: {
    key: 'achievement',
    label: columnLabels.achievement,
    kind: 'ratio',
    derived: { of: 'ratio', part: 'closing', whole: 'target' },
  },
  gap: { key: 'gap', label: columnLabels.gap, kind: 'signed', derived: { of: 'sum', plus: ['closing'], minus: ['planned'] } },
} satisfies Record<string, Column>

type BalanceKey = keyof typeof balanceColumns

/** One figure in one month as the cells of those columns. */
export const balanceCells = (each: FigureMonth): Record<BalanceKey, Cell> => ({
  target: each.target,
  opening: each.opening,
  increase: each.increase,
  decrease: each.decrease,
  correction: each.correction,
  closing: each.closing,
  planned: each.planned,
  achievement: ratio(each.closing, each.target),
  gap: gapOf(each),
})

/** Only what was planned, for a month that has not come yet. */
export const plannedCells = (planned: number | null, target: number | null): Record<BalanceKey, Cell> => ({
  target,
  planned,
  opening: null,
  increase: null,
  decrease: null,
  correction: null,
  closing: null,
  achievement: null,
  gap: null,
})
