import { AGE_BANDS, EXPERIENCES } from '@/domain/people/profile'
import type { AgeCell, Appendices, MonthlyFigures } from '@/domain/report/monthlyFigures'
import { ageBandLabels, experienceLabels } from '@/glossary/choices'
import { figureMarks, figureShortLabels, figureUnits } from '@/glossary/figures'
import { appendixNotes, appendixTitles, columnLabels, quantity, unitsOf } from '@/glossary/reportMonthly'
import { reportWords } from '@/glossary/reportWords'
import type { Cell, Column, Row, Section } from '../../section'

const counted = (figure: keyof typeof figureMarks, when: string): Column => ({
  key: figure,
  label: `${figureMarks[figure]} ${figureShortLabels[figure]}（${when}）`,
  kind: 'count',
})
const COLUMNS = {
  facilities: counted('facilities', columnLabels.atEnd),
  residents: counted('residents', columnLabels.atEnd),
  listings: counted('listings', columnLabels.during),
  completions: counted('completions', columnLabels.during),
}

type Shared = { label: string; key: string }
type Numbers = Partial<Record<keyof typeof COLUMNS, number | null>>

/** Rows of several figures; the last row is what was reported of each, also where cells are hidden. */
function table(
  { figures }: MonthlyFigures,
  {
    columns,
    key,
    label,
    notes,
    rows,
    shortTitle,
    title,
  }: {
    key: string
    title: string
    shortTitle: string
    label: string
    columns: readonly (keyof typeof COLUMNS)[]
    rows: readonly (Shared & Numbers)[]
    notes: readonly string[]
  },
): Section {
  const reported = (figure: keyof typeof COLUMNS): Cell => {
    const found = figures.find((each) => each.figure === figure)
    return (figure === 'facilities' || figure === 'residents' ? found?.closing : found?.increase) ?? null
  }
  return {
    key,
    title,
    shortTitle,
    unit: unitsOf(columns),
    columns: [{ key: 'name', label, kind: 'text' }, ...columns.map((each) => COLUMNS[each])],
    rows: rows.map((row) => ({
      key: row.key,
      cells: { name: row.label, ...Object.fromEntries(columns.map((each) => [each, row[each] ?? null])) },
    })),
    total: { name: reportWords.total, ...Object.fromEntries(columns.map((each) => [each, reported(each)])) },
    chart: null,
    notes,
  }
}

/** By ward, by service and by kind of work: all figures that have it, side by side. */
export const breakdownSections = (figures: MonthlyFigures, { categories, services, wards }: Appendices): Section[] => [
  table(figures, {
    key: 'byWard',
    title: appendixTitles.wards,
    shortTitle: appendixTitles.wardsSheet,
    label: columnLabels.ward,
    columns: ['facilities', 'residents', 'listings', 'completions'],
    rows: wards,
    notes: [appendixNotes.wards, ...(wards.some(({ residents }) => residents === null) ? [appendixNotes.hidden] : [])],
  }),
  table(figures, {
    key: 'byService',
    title: appendixTitles.services,
    shortTitle: appendixTitles.servicesSheet,
    label: columnLabels.service,
    columns: ['facilities', 'listings', 'completions'],
    rows: services,
    notes: [appendixNotes.services],
  }),
  table(figures, {
    key: 'byCategory',
    title: appendixTitles.categories,
    shortTitle: appendixTitles.categoriesSheet,
    label: columnLabels.category,
    columns: ['listings', 'completions'],
    rows: categories,
    notes: [],
  }),
]

/** People by age band and experience (clause 5(6)); what is too small to be shown is a dash. */
export const ageSections = (figures: MonthlyFigures, { completionsByAge, residentsByAge }: Appendices): Section[] => [
  ageSection(figures, 'residents', residentsByAge),
  ageSection(figures, 'completions', completionsByAge),
]

function ageSection({ figures }: MonthlyFigures, figure: 'residents' | 'completions', cells: readonly AgeCell[]): Section {
  const found = figures.find((each) => each.figure === figure)
  const all = (figure === 'residents' ? found?.closing : found?.increase) ?? null
  const rows: Row[] = AGE_BANDS.map((age) => ({
    key: age,
    cells: {
      age: ageBandLabels[age],
      ...Object.fromEntries(cells.filter((cell) => cell.age === age).map(({ count, experience }) => [experience, count])),
    },
  }))
  return {
    key: `age_${figure}`,
    title: appendixTitles.ages(figure, all === null ? '' : quantity(figure, all)),
    shortTitle: appendixTitles.agesSheet(figure),
    unit: figureUnits[figure],
    columns: [
      { key: 'age', label: columnLabels.age, kind: 'text' },
      ...EXPERIENCES.map((experience): Column => ({ key: experience, label: experienceLabels[experience], kind: 'count' })),
    ],
    rows: rows.filter(({ cells: row }) => EXPERIENCES.some((each) => row[each] !== 0)),
    total: null,
    chart: null,
    notes: [appendixNotes.ages[figure], ...(cells.some(({ count }) => count === null) ? [appendixNotes.hidden] : [])],
  }
}
