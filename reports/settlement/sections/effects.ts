import { SETTLEMENT_SWITCHES } from '@/domain/settlement/terms'
import type { SettlementStatement } from '@/domain/settlement/statement'
import {
  settlementColumns as labels,
  settlementNotes as notes,
  settlementSectionTitles as titles,
  settlementUnits as units,
} from '@/glossary/reportSettlement'
import { settlementTexts as texts, switchLabels, switchValueLabel } from '@/glossary/settlement'
import type { Section } from '../../section'
import { amountColumns, amountsOf } from './course'

const change = { key: 'change', label: labels.change, kind: 'signed' as const }
const values = Object.values(SETTLEMENT_SWITCHES).reduce((sum, each) => sum + each.length, 0)

/** Each choice of clause 5(5) with each of its values in yen, the agreed one marked. */
export const switchesSection = ({ switches, terms }: Pick<SettlementStatement, 'switches' | 'terms'>): Section => ({
  key: 'switches',
  title: titles.switches,
  shortTitle: titles.switchesSheet,
  unit: units.yen,
  columns: [
    { key: 'switch', label: labels.switch, kind: 'text' },
    { key: 'value', label: labels.value, kind: 'text' },
    { key: 'chosen', label: labels.chosen, kind: 'mark' },
    ...amountColumns,
    change,
  ],
  rows: switches.map(({ change: by, chosen, name, settlement, value }) => ({
    key: `${name} ${value}`,
    cells: {
      switch: switchLabels[name],
      value: switchValueLabel(name, value, terms.rules.cutoffDay),
      chosen: chosen ? '○' : '',
      ...amountsOf(settlement),
      change: by,
    },
    tone: chosen ? 'strong' : undefined,
  })),
  total: null,
  chart: null,
  notes: [notes.switches, ...(switches.length < values ? [notes.leftOut] : [])],
})

/** Some facilities more and fewer. */
export const facilitiesSection = ({ facilities }: Pick<SettlementStatement, 'facilities'>): Section => ({
  key: 'facilities',
  title: titles.facilities,
  shortTitle: titles.facilitiesSheet,
  unit: units.yen,
  columns: [{ key: 'facilities', label: labels.facilities, kind: 'text' }, ...amountColumns, change],
  rows: facilities.map(({ change: by, facilities: count, settlement }) => ({
    key: String(count),
    cells: { facilities: texts.facilities(count), ...amountsOf(settlement), change: by },
    tone: count === 0 ? 'strong' : undefined,
  })),
  total: null,
  chart: null,
  notes: [notes.facilities],
})
