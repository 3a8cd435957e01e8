import { warekiDay } from '@/domain/calendar/wareki'
import type { ReportedGap } from '@/domain/report/monthlyFigures'
import { markedFigureLabel } from '@/glossary/figures'
import { gapAmount, gapStateLabels } from '@/glossary/gapAnalyses'
import { appendixNotes, appendixTitles, columnLabels, measureLine } from '@/glossary/reportMonthly'
import type { Section } from '../../section'

/** The gaps of the month that had to be explained: why they came and what is done about them (clause 5(5)). */
export const gapsSection = (gaps: readonly ReportedGap[]): Section => ({
  key: 'gaps',
  title: appendixTitles.gaps,
  shortTitle: appendixTitles.gapsSheet,
  unit: '',
  columns: [
    { key: 'figure', label: columnLabels.figure, kind: 'text' },
    { key: 'gap', label: columnLabels.gap, kind: 'text' },
    { key: 'causes', label: columnLabels.causes, kind: 'text' },
    { key: 'measures', label: columnLabels.measures, kind: 'text' },
    { key: 'standing', label: columnLabels.standing, kind: 'text' },
  ],
  rows: gaps.map(({ asOf, causes, consultedOn, figure, gap, measures, result, status }) => ({
    key: figure,
    cells: {
      figure: markedFigureLabel(figure),
      gap: [gapAmount(figure, gap), asOf && appendixNotes.countedOn(warekiDay(asOf))].filter(Boolean).join('\n'),
      causes,
      measures:
        measures.map(({ dueOn, measure, person }) => measureLine(measure ?? '', person, dueOn && warekiDay(dueOn))).join('\n') ||
        null,
      standing: [
        gapStateLabels[status],
        consultedOn && appendixNotes.consulted(warekiDay(consultedOn)),
        result && appendixNotes.result(result),
      ]
        .filter(Boolean)
        .join('\n'),
    },
  })),
  total: null,
  chart: null,
  notes: gaps.length === 0 ? [appendixNotes.noGaps] : [],
})
