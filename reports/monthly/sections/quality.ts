import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { findingLabels, severityReportLabels } from '@/glossary/quality'
import { appendixNotes, appendixTitles, columnLabels, unitTexts } from '@/glossary/reportMonthly'
import type { Section } from '../../section'

/** What the records lacked when the month was closed, and why it closed all the same. */
export const qualitySection = ({ findings, note }: NonNullable<MonthlyFigures['quality']>): Section => ({
  key: 'quality',
  title: appendixTitles.quality,
  shortTitle: appendixTitles.qualitySheet,
  unit: unitTexts.count,
  columns: [
    { key: 'finding', label: columnLabels.finding, kind: 'text' },
    { key: 'count', label: columnLabels.count, kind: 'count' },
    { key: 'severity', label: columnLabels.severity, kind: 'text' },
  ],
  rows: findings.map(({ count, kind, severity }) => ({
    key: kind,
    cells: { finding: findingLabels[kind], count, severity: severityReportLabels[severity] },
  })),
  total: null,
  chart: null,
  notes: [...(findings.length === 0 ? [appendixNotes.clean] : []), ...(note ? [appendixNotes.accepted(note)] : [])],
})
