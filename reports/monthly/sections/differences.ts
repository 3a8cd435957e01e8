import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { markedFigureLabel } from '@/glossary/figures'
import { columnLabels, sectionNotes, sectionTitles, unitTexts } from '@/glossary/reportMonthly'
import type { Section } from '../../section'

/** What a corrected version (差替え) changed against the version it replaces, with the reason. */
export const differencesSection = ({ differences, correctionNote }: MonthlyFigures): Section => ({
  key: 'differences',
  title: sectionTitles.differences,
  shortTitle: sectionTitles.differencesSheet,
  unit: unitTexts.overview,
  columns: [
    { key: 'figure', label: columnLabels.figure, kind: 'text' },
    { key: 'month', label: columnLabels.month, kind: 'month' },
    { key: 'before', label: columnLabels.before, kind: 'count' },
    { key: 'after', label: columnLabels.after, kind: 'count' },
    {
      key: 'difference',
      label: columnLabels.difference,
      kind: 'signed',
      derived: { of: 'sum', plus: ['after'], minus: ['before'] },
    },
  ],
  rows: differences.map(({ figure, month, before, after }) => ({
    key: `${figure}_${month}`,
    cells: { figure: markedFigureLabel(figure), month, before, after, difference: after - before },
  })),
  total: null,
  chart: null,
  notes: [
    ...(differences.length > 0 ? [sectionNotes.differences] : [sectionNotes.noDifferences]),
    ...(correctionNote ? [sectionNotes.correctionReason(correctionNote)] : []),
  ],
})
