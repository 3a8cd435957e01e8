import { warekiDay } from '@/domain/calendar/wareki'
import type {
  AppendixDifference,
  Difference,
  GapDifference,
  MonthlyFigures,
  ReportedMeasure,
} from '@/domain/report/monthlyFigures'
import { excerpts } from '@/domain/text/excerpts'
import { markedFigureLabel } from '@/glossary/figures'
import { gapStateLabels } from '@/glossary/gapAnalyses'
import {
  appendixDifferenceLabel,
  appendixNotes,
  appendixTableTitle,
  columnLabels,
  differenceLabel,
  gapDifferenceLabel,
  measureLine,
  sectionNotes,
  sectionTitles,
  unitTexts,
} from '@/glossary/reportMonthly'
import type { Column, Row, Section } from '../../section'

const COMPARED: readonly Column[] = [
  { key: 'before', label: columnLabels.before, kind: 'count' },
  { key: 'after', label: columnLabels.after, kind: 'count' },
  {
    key: 'difference',
    label: columnLabels.difference,
    kind: 'signed',
    derived: { of: 'sum', plus: ['after'], minus: ['before'] },
  },
]

/** What a corrected version (差替え) changed against the version it replaces, with the reason. */
export const differencesSection = ({ differences, correctionNote }: MonthlyFigures): Section => ({
  key: 'differences',
  title: sectionTitles.differences,
  shortTitle: sectionTitles.differencesSheet,
  unit: unitTexts.overview,
  columns: [
    { key: 'figure', label: columnLabels.figure, kind: 'text' },
    { key: 'what', label: columnLabels.what, kind: 'text' },
    ...COMPARED,
  ],
  rows: differences.map(rowOf),
  total: null,
  chart: null,
  notes: [
    ...(differences.length > 0 ? [sectionNotes.differences] : [sectionNotes.noDifferences]),
    ...(correctionNote ? [sectionNotes.correctionReason(correctionNote)] : []),
  ],
})

/** What names a row of the table of differences, and of that of the appendices. */
export const differenceKey = (each: Difference): string =>
  [each.figure, each.what, 'name' in each ? each.name : '', 'rule' in each ? each.rule : ''].join('_')
export const appendixDifferenceKey = ({ part }: AppendixDifference, index: number): string => `${part}_${index}`

const rowOf = (each: Difference): Row => ({
  key: differenceKey(each),
  cells: { figure: markedFigureLabel(each.figure), what: differenceLabel(each), ...compared(each) },
})

const compared = ({ after, before }: { before: number | null; after: number | null }) => {
  return { before, after, difference: before === null || after === null ? null : after - before }
}

/** Which cells of the appendices it changed; null where this version has no appendices to compare. */
export function appendixDifferencesSection({ appendixDifferences: changes }: MonthlyFigures): Section | null {
  if (changes === undefined) return null
  const hidden = changes?.some(({ after, before, part }) => part !== 'seminars' && (before === null || after === null))
  return {
    key: 'appendixDifferences',
    title: sectionTitles.appendixDifferences,
    shortTitle: sectionTitles.appendixDifferencesSheet,
    unit: unitTexts.overview,
    columns: [
      { key: 'table', label: columnLabels.table, kind: 'text' },
      { key: 'what', label: columnLabels.what, kind: 'text' },
      ...COMPARED,
    ],
    rows: (changes ?? []).map((each, index) => ({
      key: appendixDifferenceKey(each, index),
      cells: {
        table: appendixTableTitle(each),
        what: appendixDifferenceLabel(each, each.part === 'seminars' ? warekiDay(each.heldOn) : ''),
        ...compared(each),
      },
    })),
    total: null,
    chart: null,
    notes: notesOf(changes, hidden ?? false),
  }
}

function notesOf(changes: readonly AppendixDifference[] | null, hidden: boolean): string[] {
  if (changes === null) return [sectionNotes.nothingToCompare]
  if (changes.length === 0) return [sectionNotes.noAppendixDifferences]
  return [sectionNotes.appendixDifferences, ...(hidden ? [appendixNotes.hidden] : [])]
}

/** Letters of a changed text that the table shows: the appendix has all of them. */
const SHOWN = 60

/** What this version says otherwise of the month's analyses; null where it has none to compare. */
export function gapDifferencesSection({ gapDifferences: changes }: MonthlyFigures): Section | null {
  if (changes === undefined) return null
  return {
    key: 'gapDifferences',
    title: sectionTitles.gapDifferences,
    shortTitle: sectionTitles.gapDifferencesSheet,
    unit: '',
    columns: [
      { key: 'figure', label: columnLabels.figure, kind: 'text' },
      { key: 'what', label: columnLabels.what, kind: 'text' },
      { key: 'before', label: columnLabels.before, kind: 'text' },
      { key: 'after', label: columnLabels.after, kind: 'text' },
    ],
    rows: (changes ?? []).map((each, index) => ({
      key: `${each.figure}_${each.what}_${index}`,
      cells: { figure: markedFigureLabel(each.figure), what: gapDifferenceLabel(each), ...wordings(each) },
    })),
    total: null,
    chart: null,
    notes: [
      changes === null
        ? sectionNotes.noAnalysesBefore
        : changes.length === 0
          ? sectionNotes.noGapDifferences
          : sectionNotes.gapDifferences,
    ],
  }
}

function wordings(change: GapDifference): { before: string | null; after: string | null } {
  if (change.what === 'status')
    return { before: change.before && gapStateLabels[change.before], after: change.after && gapStateLabels[change.after] }
  if (change.what === 'consultedOn')
    return { before: change.before && warekiDay(change.before), after: change.after && warekiDay(change.after) }
  if (change.what === 'measure') return excerpts(measureOf(change.before), measureOf(change.after), SHOWN)
  return excerpts(change.before, change.after, SHOWN)
}

const measureOf = (said: ReportedMeasure | null): string | null =>
  said && measureLine(said.measure ?? '', said.person, said.dueOn && warekiDay(said.dueOn))
