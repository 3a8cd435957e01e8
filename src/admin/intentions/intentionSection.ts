import { taskCategoryLabels } from '@/glossary/choices'
import { intentionOverviewTexts as texts, wishLabels } from '@/glossary/intentions'
import type { CategoryIntentions } from '@/queries/intentionsByCategory'
import type { Section } from '@reports/section'

const sum = (rows: readonly CategoryIntentions[], of: 'handOver' | 'unsure' | 'keep' | 'minutes'): number =>
  rows.reduce((total, row) => total + row[of], 0)

/** What facilities would hand over, by kind of work, as a table with its picture. */
export function intentionSection(categories: readonly CategoryIntentions[]): Section {
  const named = categories.map((row) => ({ ...row, label: taskCategoryLabels[row.category] }))
  const totals = { handOver: sum(categories, 'handOver'), unsure: sum(categories, 'unsure'), keep: sum(categories, 'keep') }
  return {
    key: 'intentions',
    title: texts.byCategory,
    shortTitle: texts.byCategory,
    unit: texts.unit,
    columns: [
      { key: 'category', label: texts.category, kind: 'text' },
      { key: 'handOver', label: wishLabels.hand_over, kind: 'count' },
      { key: 'unsure', label: wishLabels.unsure, kind: 'count' },
      { key: 'keep', label: wishLabels.keep, kind: 'count' },
      { key: 'minutes', label: texts.minutes, kind: 'count' },
    ],
    rows: named.map(({ category, handOver, keep, label, minutes, unsure }) => ({
      key: category,
      cells: { category: label, handOver, unsure, keep, minutes },
    })),
    total: { category: texts.total, ...totals, minutes: sum(categories, 'minutes') },
    chart:
      categories.length === 0
        ? null
        : {
            form: 'bars',
            label: 'category',
            series: [{ column: 'handOver', label: wishLabels.hand_over, role: 'actual' }],
            title: texts.chartTitle(totals.handOver, totals.unsure),
            summary: texts.chartSummary(named),
          },
    notes: [],
  }
}
