import type { ListingCounts, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { listingRuleLabels } from '@/glossary/figures'
import { columnLabels, rowLabels, sectionNotes, sectionTitles, unitTexts } from '@/glossary/reportMonthly'
import type { Section } from '../../section'

const RULES: readonly (keyof ListingCounts)[] = ['listing', 'slot', 'seat']

/** ウ counted in each of the three ways, the agreed one marked (clause 5(5)ウ leaves the way to agreement). */
export const listingsSection = ({ programme, listingCounts }: MonthlyFigures): Section => ({
  key: 'listings',
  title: sectionTitles.listings,
  shortTitle: sectionTitles.listingsSheet,
  unit: unitTexts.count,
  columns: [
    { key: 'rule', label: columnLabels.rule, kind: 'text' },
    { key: 'during', label: columnLabels.during, kind: 'count' },
    { key: 'cumulative', label: columnLabels.cumulative, kind: 'count' },
    { key: 'agreed', label: columnLabels.agreed, kind: 'mark' },
  ],
  rows: RULES.map((rule) => ({
    key: rule,
    tone: rule === programme.listingRule ? ('strong' as const) : undefined,
    cells: {
      rule: listingRuleLabels[rule],
      during: listingCounts.during[rule],
      cumulative: listingCounts.cumulative[rule],
      agreed: rule === programme.listingRule ? rowLabels.agreed : rowLabels.notAgreed,
    },
  })),
  total: null,
  chart: null,
  notes: [sectionNotes.notAgreedRule(listingRuleLabels[programme.listingRule])],
})
