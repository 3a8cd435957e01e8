import { warekiDay } from '@/domain/calendar/wareki'
import type { Forecast } from '@/domain/settlement/forecast'
import type { Settlement } from '@/domain/settlement/settle'
import type { SettlementStatement } from '@/domain/settlement/statement'
import {
  settlementColumns as labels,
  settlementNotes as notes,
  settlementSectionTitles as titles,
  settlementUnits as units,
} from '@/glossary/reportSettlement'
import { settlementTexts as texts } from '@/glossary/settlement'
import type { Column, Row, Section } from '../../section'
import { monthsOf } from './months'

/** The facility-months added up from month to month against the number that leaves nothing to take off. */
export function courseSection(statement: SettlementStatement): Section {
  const { asOf, counted } = statement
  const { breakEven, facilityMonths, missing } = counted.settlement
  const cellOf = (index: number, states: readonly string[]): number =>
    counted.units.filter(({ cells }) => states.includes(cells[index]?.state ?? 'none')).length
  // Once the contract is over nothing is expected any more: both are one.
  const running = (column: Column): Column[] => (counted.final ? [] : [column])
  let [certain, expected] = [0, 0]
  const rows = monthsOf(statement).map((month, index): Row => {
    const [own, all] = [cellOf(index, ['counted']), cellOf(index, ['counted', 'expected'])]
    const begun = month <= asOf.slice(0, 7)
    certain += own
    expected += all
    return {
      key: month,
      cells: { month, own: begun ? own : null, all, certain: begun ? certain : null, expected, breakEven },
    }
  })
  return {
    key: 'course',
    title: titles.course,
    shortTitle: titles.courseSheet,
    unit: units.months,
    columns: [
      { key: 'month', label: labels.month, kind: 'month' },
      { key: 'own', label: counted.final ? labels.monthTotal : labels.monthCounted, kind: 'count' },
      ...running({ key: 'all', label: labels.monthExpected, kind: 'count' }),
      { key: 'certain', label: counted.final ? labels.cumulativeTotal : labels.cumulativeCounted, kind: 'count' },
      ...running({ key: 'expected', label: labels.cumulativeExpected, kind: 'count' }),
      { key: 'breakEven', label: labels.breakEven, kind: 'count' },
    ],
    rows,
    total: null,
    chart: {
      form: 'columns',
      label: 'month',
      series: [
        { column: 'certain', label: counted.final ? labels.cumulativeTotal : labels.cumulativeCounted, role: 'actual' },
        ...(counted.final ? [] : [{ column: 'expected', label: labels.cumulativeExpected, role: 'plan' as const }]),
        { column: 'breakEven', label: labels.breakEven, role: 'target' },
      ],
      title: texts.chartTitle(missing, counted.final),
      summary: texts.chartSummary(facilityMonths, breakEven),
    },
    notes: [notes.course],
  }
}

const CASES = ['low', 'steady', 'high'] as const

/** What comes out at the contract's end, with its range and how each end of it is worked out. */
export function forecastSection({ days, joined, left, ...cases }: Forecast): Section {
  const basis = {
    low: texts.forecastBasis.low(days, left),
    steady: texts.forecastBasis.steady,
    high: texts.forecastBasis.high(days, joined),
  }
  return {
    key: 'forecast',
    title: titles.forecast,
    shortTitle: titles.forecastSheet,
    unit: units.yen,
    columns: [
      { key: 'case', label: labels.case, kind: 'text' },
      ...amountColumns,
      { key: 'basis', label: labels.basis, kind: 'text' },
    ],
    rows: CASES.map((name) => ({
      key: name,
      cells: { case: texts.forecastCases[name], ...amountsOf(cases[name]), basis: basis[name] },
      tone: name === 'steady' ? 'strong' : undefined,
    })),
    total: null,
    chart: null,
    notes: [],
  }
}

/** What registering by the last day of each month brings. */
export const joinedBySection = ({ joinedBy }: SettlementStatement): Section => ({
  key: 'joinedBy',
  title: titles.joinedBy,
  shortTitle: titles.joinedBySheet,
  unit: units.months,
  columns: [
    { key: 'day', label: labels.day, kind: 'text' },
    { key: 'months', label: labels.perFacility, kind: 'count' },
    { key: 'needed', label: labels.needed, kind: 'count' },
  ],
  rows: joinedBy.map(({ day, months, needed }) => ({ key: day, cells: { day: warekiDay(day), months, needed } })),
  total: null,
  chart: null,
  notes: [notes.joinedBy],
})

/** ΣM, At, R and C′ side by side, as every table of this statement has them. */
export const amountColumns = [
  { key: 'facilityMonths', label: labels.facilityMonths, kind: 'count' as const },
  { key: 'fee', label: labels.fee, kind: 'count' as const },
  { key: 'reduction', label: labels.reduction, kind: 'count' as const },
  { key: 'payable', label: labels.payable, kind: 'count' as const },
]

export const amountsOf = ({ facilityMonths, feeWithTax, payable, reduction }: Settlement) => ({
  facilityMonths,
  fee: feeWithTax,
  reduction,
  payable,
})
