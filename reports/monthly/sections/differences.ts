import type { Difference, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { markedFigureLabel } from '@/glossary/figures'
import { columnLabels, differenceLabel, sectionNotes, sectionTitles, unitTexts } from '@/glossary/reportMonthly'
import type { Row, Section } from '../../section'

/** What a corrected version (差替え) changed against the version it replaces, with the reason. */
export const differencesSection = ({ differences, correctionNote }: MonthlyFigures): Section => ({
  key: 'differences',
  title: sectionTitles.differences,
  shortTitle: sectionTitles.differencesSheet,
  unit: unitTexts.overview,
  columns: [
    { key: 'figure', label: columnLabels.figure, kind: 'text' },
    { key: 'what', label: columnLabels.what, kind: 'text' },
    { key: 'before', label: columnLabels.before, kind: 'count' },
    { key: 'after', label: columnLabels.after, kind: 'count' },
    {
      key: 'difference',
      label: columnLabels.difference,
      kind: 'signed',
      derived: { of: 'sum', plus: ['after'], minus: ['before'] },
    },
  ],
  rows: differences.map(rowOf),
  total: null,
  chart: null,
  notes: [
    ...(differences.length > 0 ? [sectionNotes.differences] : [sectionNotes.noDifferences]),
    ...(correctionNote ? [sectionNotes.correctionReason(correctionNote)] : []),
  ],
})

const rowOf = (each: Difference): Row => ({
  key: [each.figure, each.what, 'name' in each ? each.name : '', 'rule' in each ? each.rule : ''].join('_'),
  cells: {
    figure: markedFigureLabel(each.figure),
    what: differenceLabel(each),
    before: each.before,
    after: each.after,
    difference: each.before === null || each.after === null ? null : each.after - each.before,
  },
})
