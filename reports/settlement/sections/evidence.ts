import { warekiShortDay } from '@/domain/calendar/wareki'
import type { UnitMonths } from '@/domain/settlement/facilityMonths'
import type { LedgerEntry } from '@/domain/settlement/ledger'
import type { SettlementStatement } from '@/domain/settlement/statement'
import {
  evidenceTexts as texts,
  settlementColumns as labels,
  settlementNotes as notes,
  settlementSectionTitles as titles,
  settlementUnits,
} from '@/glossary/reportSettlement'
import { cellStateLabels, reasonText } from '@/glossary/settlement'
import type { Section } from '../../section'

/** For each facility which record shows each month, and why it counts or does not, in words. */
export const evidenceSection = ({ counted }: SettlementStatement): Section => ({
  key: 'evidence',
  title: titles.evidence,
  shortTitle: titles.evidenceSheet,
  unit: settlementUnits.facilities,
  columns: [
    { key: 'name', label: labels.name, kind: 'text' },
    { key: 'number', label: labels.number, kind: 'text' },
    { key: 'opened', label: labels.opened, kind: 'text' },
    { key: 'reasons', label: labels.reasons, kind: 'text' },
    { key: 'record', label: labels.record, kind: 'text' },
  ],
  rows: counted.units.map((unit) => ({
    key: unit.unit.key,
    cells: {
      name: unit.unit.name,
      number: unit.unit.key,
      opened: unit.unit.entries.map(openedBy).join('　'),
      reasons: reasonsOf(unit),
      record: unit.unit.entries.map(({ id }) => id.slice(-8)).join('　'),
    },
  })),
  total: null,
  chart: null,
  notes: [notes.evidence],
})

/** The days that opened a line of the ledger, as far as they were recorded. */
function openedBy({ appliedOn, approvedOn, serviceCode, signedInOn, source }: LedgerEntry): string {
  const days = [
    appliedOn && texts.applied(warekiShortDay(appliedOn)),
    approvedOn && texts.approved(warekiShortDay(approvedOn)),
    signedInOn && texts.signedIn(warekiShortDay(signedInOn)),
  ].filter((each) => each !== null && each !== '')
  return [...(source === 'registration' ? [] : [notes.further(serviceCode)]), ...days].join('、')
}

/** 12月：数える（12月10日から12月31日まで登録）、1月～3月：数える（月のすべての日に登録） */
function reasonsOf({ cells }: UnitMonths): string {
  const runs: { first: string; last: string; state: string; reason: string }[] = []
  for (const { month, reason, state } of cells) {
    const [name, said, label] = [texts.monthName(month), reasonText(reason, warekiShortDay), cellStateLabels[state]]
    const before = runs.at(-1)
    if (before && before.reason === said && before.state === label) before.last = name
    else runs.push({ first: name, last: name, state: label, reason: said })
  }
  return runs.map(({ first, last, reason, state }) => texts.line(texts.span(first, last), state, reason)).join('、')
}
