import { warekiDay, warekiShortDay } from '@/domain/calendar/wareki'
import type { UnitMonths } from '@/domain/settlement/facilityMonths'
import type { SettlementStatement } from '@/domain/settlement/statement'
import {
  evidenceTexts,
  settlementColumns as labels,
  settlementNotes as notes,
  settlementSectionTitles as titles,
  settlementUnits,
} from '@/glossary/reportSettlement'
import type { Cell, Column, Row, Section } from '../../section'
import { monthsOf } from './months'

/** One row a facility, a 1 or 0 each month, Mi as their sum: what ΣM is added up from. */
export function ledgerSection(statement: SettlementStatement): Section {
  const { asOf, counted } = statement
  const months = monthsOf(statement)
  const [first, last] = [months[0] ?? '', months.at(-1) ?? '']
  const total = (value: (unit: UnitMonths) => number): number => counted.units.reduce((sum, unit) => sum + value(unit), 0)
  const columns: Column[] = [
    { key: 'name', label: labels.name, kind: 'text' },
    { key: 'number', label: labels.number, kind: 'text' },
    { key: 'from', label: labels.from, kind: 'text' },
    { key: 'to', label: labels.to, kind: 'text' },
    ...months.map((month) => ({ key: month, label: evidenceTexts.monthName(month), kind: 'count' as const })),
    { key: 'months', label: labels.months, kind: 'count' },
    ...(counted.final ? [] : [{ key: 'counted', label: labels.counted, kind: 'count' as const }]),
  ]
  return {
    key: 'ledger',
    title: titles.ledger,
    shortTitle: titles.ledgerSheet,
    unit: settlementUnits.months,
    columns,
    rows: counted.units.map(
      (unit): Row => ({
        key: unit.unit.key,
        cells: { ...about(unit), ...cellsOf(unit), months: unit.expected, counted: unit.counted },
        formulas: { months: `SUM({${unit.unit.key}.${first}}:{${unit.unit.key}.${last}})` },
      }),
    ),
    total:
      counted.units.length === 0
        ? null
        : {
            name: labels.totalOf(counted.units.length),
            number: '',
            from: '',
            to: '',
            ...Object.fromEntries(
              months.map((month, index) => [month, total(({ cells }) => Number(cells[index]?.state !== 'none'))]),
            ),
            months: total(({ expected }) => expected),
            counted: total((unit) => unit.counted),
          },
    chart: null,
    notes: [notes.ledger, ...(counted.final ? [] : [notes.ledgerExpected(warekiDay(asOf))]), notes.lastDay],
  }
}

function about({ unit }: UnitMonths): Record<string, Cell> {
  const { entries, key, name } = unit
  const ended = entries.every(({ lastDay }) => lastDay !== null)
  const last = entries.reduce<string | null>(
    (day, { lastDay }) => (lastDay !== null && (day === null || lastDay > day) ? lastDay : day),
    null,
  )
  return {
    name,
    number: key,
    from: entries[0] ? warekiShortDay(entries[0].startsOn) : null,
    to: ended && last ? warekiShortDay(last) : null,
  }
}

const cellsOf = ({ cells }: UnitMonths): Record<string, Cell> =>
  Object.fromEntries(cells.map(({ month, state }) => [month, state === 'none' ? 0 : 1]))
