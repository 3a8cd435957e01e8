import type { CountBy, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { ratio } from '@/domain/kpi/ratio'
import { breakdownSummary, columnLabels, rowLabels, sectionNotes, sectionTitles, unitTexts } from '@/glossary/reportMonthly'
import { reportWords } from '@/glossary/reportWords'
import type { Column, Row, Section } from '../../section'

const share: Column = { key: 'share', label: columnLabels.share, kind: 'ratio', derived: { of: 'share', part: 'count' } }

/** The month's completed matches by the facility's ward. */
export const wardSection = ({ completionsByWard }: MonthlyFigures): Section =>
  breakdown({
    key: 'wards',
    title: sectionTitles.wards,
    shortTitle: sectionTitles.wardsSheet,
    label: columnLabels.ward,
    counts: completionsByWard,
  })

/** The month's completed matches by the kind of work (clause 5(2)). */
export const categorySection = ({ completionsByCategory }: MonthlyFigures): Section =>
  breakdown({
    key: 'categories',
    title: sectionTitles.categories,
    shortTitle: sectionTitles.categoriesSheet,
    label: columnLabels.category,
    counts: completionsByCategory,
  })

/** Completed matches of people who lived in the city on the day, and of the others. */
export function residenceSection(figures: MonthlyFigures): Section {
  const completed = figures.figures.find(({ figure }) => figure === 'completions')
  const all = { during: completed?.increase ?? 0, cumulative: completed?.closing ?? 0 }
  const inside = { during: figures.completionsByCityResidents, cumulative: figures.completionsByCityResidentsCumulative }
  const outside = { during: all.during - inside.during, cumulative: all.cumulative - inside.cumulative }
  return {
    key: 'residence',
    title: sectionTitles.residence,
    shortTitle: sectionTitles.residenceSheet,
    unit: unitTexts.count,
    columns: [
      { key: 'residence', label: columnLabels.residence, kind: 'text' },
      { key: 'during', label: columnLabels.during, kind: 'count' },
      { key: 'cumulative', label: columnLabels.cumulative, kind: 'count' },
    ],
    rows: [
      { key: 'inside', cells: { residence: rowLabels.insideCity, ...inside } },
      { key: 'outside', cells: { residence: rowLabels.outsideCity, ...outside } },
    ],
    total: { residence: reportWords.total, ...all },
    chart: null,
    notes: [sectionNotes.residenceCorrections],
  }
}

type Breakdown = { key: string; title: string; shortTitle: string; label: string; counts: readonly CountBy<string>[] }

function breakdown({ key, title, shortTitle, label, counts }: Breakdown): Section {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const rows: Row[] = counts.map(({ key: each, label: name, count }) => ({
    key: each,
    cells: { name, count, share: ratio(count, all) },
  }))
  return {
    key,
    title,
    shortTitle,
    unit: unitTexts.count,
    columns: [{ key: 'name', label, kind: 'text' }, { key: 'count', label: columnLabels.count, kind: 'count' }, share],
    rows,
    total: { name: reportWords.total, count: all, share: ratio(all, all) },
    chart:
      all === 0
        ? null
        : {
            form: 'bars',
            label: 'name',
            series: [{ column: 'count', label: columnLabels.count, role: 'actual' }],
            title,
            summary: breakdownSummary(title, counts),
          },
    notes: all === 0 ? [sectionNotes.noCompletions] : [sectionNotes.activityMonth, sectionNotes.shareRounding],
  }
}
