import { monthsBetween } from '../calendar/jst'
import { collectSettlement, type SettlementFacts } from './collectSettlement'
import { type Settlement, settle } from './settle'
import { SETTLEMENT_SWITCHES, type SettlementSwitch, SWITCH_NAMES } from './terms'

/** One value of one choice with what it comes to, everything else as in the terms. */
export type SwitchEffect = {
  name: SettlementSwitch
  value: string
  chosen: boolean
  settlement: Settlement
  /** How much more (less when negative) than with the chosen value the city pays: C′ − C′ of the terms. */
  change: number
}

/** Every choice of clause 5(5) with each of its values, in yen: what is shown before anybody agrees. */
export function switchEffects(facts: SettlementFacts): SwitchEffect[] {
  const { payable } = collectSettlement(facts).settlement
  return SWITCH_NAMES.flatMap((name) =>
    SETTLEMENT_SWITCHES[name].flatMap((value) => {
      const rules = { ...facts.terms.rules, [name]: value }
      const chosen = facts.terms.rules[name] === value
      try {
        const { settlement } = collectSettlement({ ...facts, terms: { ...facts.terms, rules } })
        return [{ name, value, chosen, settlement, change: settlement.payable - payable }]
      } catch (error) {
        // With tax on top the estimate can be more than the contract: such a value could not be agreed on either.
        if (error instanceof RangeError && !chosen) return []
        throw error
      }
    }),
  )
}

export type FacilityEffect = { facilities: number; settlement: Settlement; change: number }

/** So many facilities more or fewer for the whole contract, from −`most` to +`most`; never fewer months than none. */
export function facilityEffects(facts: SettlementFacts, most: number): FacilityEffect[] {
  const { settlement } = collectSettlement(facts)
  const months = monthsBetween(facts.contract.startsOn, facts.contract.endsOn).length
  return Array.from({ length: 2 * most + 1 }, (_, index) => index - most)
    .map((facilities) => ({ facilities, facilityMonths: settlement.facilityMonths + facilities * months }))
    .filter(({ facilityMonths }) => facilityMonths >= 0)
    .map(({ facilities, facilityMonths }) => {
      const other = settle(facilityMonths, facts.terms)
      return { facilities, settlement: other, change: other.payable - settlement.payable }
    })
}
