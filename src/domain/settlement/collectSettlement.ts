import type { Day } from '../calendar/jst'
import { monthsOfUnit, totalMonths, type UnitMonths } from './facilityMonths'
import { type LedgerEntry, unitsOf } from './ledger'
import { type Settlement, settle } from './settle'
import type { Contract, SettlementTerms } from './terms'

/** What the settlement of one programme is made of: its contract, its agreed terms, its ledger, and today in Tokyo. */
export type SettlementFacts = { contract: Contract; terms: SettlementTerms; ledger: readonly LedgerEntry[]; today: Day }

/** The ledger counted and settled. Before the contract's end it is what comes out if nobody joins or leaves any more. */
export type CountedSettlement = { units: UnitMonths[]; counted: number; settlement: Settlement; final: boolean }

/** True once the contract's last day is past: nothing can change any more what is counted. */
export const isOver = ({ endsOn }: Contract, today: Day): boolean => today > endsOn

/** From the ledger to the yen (clause 5(5)). The order of the ledger's lines changes nothing but the order of `units`. */
export function collectSettlement({ contract, ledger, terms, today }: SettlementFacts): CountedSettlement {
  const asOf = today < contract.endsOn ? today : contract.endsOn
  const units = unitsOf(ledger, terms.rules, contract).map((unit) => monthsOfUnit(unit, terms.rules, contract, asOf))
  const { counted, expected } = totalMonths(units)
  return { units, counted, settlement: settle(expected, terms), final: isOver(contract, today) }
}
