import type { UnitMonths } from '@/domain/settlement/facilityMonths'
import type { SettlementStatement } from '@/domain/settlement/statement'
import { ledgerFileLabels as labels } from '@/glossary/reportSettlement'
import { cellStateLabels, reasonText } from '@/glossary/settlement'
import type { RecordColumn, RecordRow } from '../records/table'
import { monthsOf } from './sections/months'

/** The registration-month ledger as a list: start, stop, the months with their reasons, and the records that show them. */
export const ledgerColumns = (statement: SettlementStatement): RecordColumn[] => [
  { key: 'name', label: labels.name, kind: 'text' },
  { key: 'number', label: labels.number, kind: 'text' },
  { key: 'startsOn', label: labels.from, kind: 'day' },
  { key: 'lastDay', label: labels.to, kind: 'day' },
  { key: 'appliedOn', label: labels.applied, kind: 'day' },
  { key: 'approvedOn', label: labels.approved, kind: 'day' },
  { key: 'signedInOn', label: labels.signedIn, kind: 'day' },
  ...monthsOf(statement).flatMap((month): RecordColumn[] => [
    { key: month, label: labels.month(month), kind: 'number' },
    { key: `${month} why`, label: labels.why(month), kind: 'text' },
  ]),
  { key: 'months', label: labels.months, kind: 'number' },
  { key: 'counted', label: labels.counted, kind: 'number' },
  { key: 'records', label: labels.records, kind: 'text' },
]

export const ledgerRecords = ({ counted }: SettlementStatement): RecordRow[] => counted.units.map(recordOf)

function recordOf({ cells, counted, expected, unit }: UnitMonths): RecordRow {
  const { entries, key, name } = unit
  const first = (pick: (entry: (typeof entries)[number]) => string | null) =>
    entries.map(pick).find((day) => day !== null) ?? null
  const days = entries.map(({ lastDay }) => lastDay)
  return {
    name,
    number: key,
    startsOn: first(({ startsOn }) => startsOn),
    lastDay: days.includes(null) ? null : (days.toSorted().at(-1) ?? null),
    appliedOn: first(({ appliedOn }) => appliedOn),
    approvedOn: first(({ approvedOn }) => approvedOn),
    signedInOn: first(({ signedInOn }) => signedInOn),
    ...Object.fromEntries(
      cells.flatMap(({ month, reason, state }) => [
        [month, state === 'none' ? 0 : 1],
        [`${month} why`, `${cellStateLabels[state]}（${reasonText(reason)}）`],
      ]),
    ),
    months: expected,
    counted,
    records: entries.map(({ id }) => id).join(' '),
  }
}
