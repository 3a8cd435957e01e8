import type { GuidanceTotals } from '@/domain/guidance/totals'
import { guidanceTexts as texts, placementLabels } from '@/glossary/guidance'
import type { Section } from '@reports/section'

/** Listings before and after as a table with its picture. */
export const outcomeSection = (totals: GuidanceTotals, days: number): Section => ({
  key: 'guidance',
  title: texts.chartSection,
  shortTitle: texts.chartSection,
  unit: texts.unit,
  columns: [
    { key: 'span', label: texts.span, kind: 'text' },
    { key: 'listings', label: texts.listings, kind: 'count' },
    { key: 'days', label: texts.days, kind: 'count' },
    { key: 'rate', label: texts.rate(days), kind: 'text' },
  ],
  rows: [
    {
      key: 'before',
      cells: {
        span: placementLabels.before,
        listings: totals.before,
        days: totals.daysBefore,
        rate: texts.rateOf(totals.rateBefore),
      },
    },
    {
      key: 'after',
      cells: {
        span: placementLabels.after,
        listings: totals.after,
        days: totals.daysAfter,
        rate: texts.rateOf(totals.rateAfter),
      },
    },
  ],
  total: null,
  chart: {
    form: 'bars',
    label: 'span',
    series: [{ column: 'listings', label: texts.listings, role: 'actual' }],
    title: texts.chartTitle(totals.rateBefore, totals.rateAfter, days),
    summary: texts.chartSummary(totals.before, totals.after),
  },
  notes: [],
})
