import type { LedgerEntry } from './ledger'
import { SETTLEMENT_SWITCHES, type SettlementRules, type SettlementTerms, SWITCH_NAMES } from './terms'

export const ROUNDINGS = SETTLEMENT_SWITCHES.rounding

/** The rules a new record begins with. */
export const RULES = {
  ...Object.fromEntries(SWITCH_NAMES.map((name) => [name, SETTLEMENT_SWITCHES[name][0]])),
  cutoffDay: 31,
} as SettlementRules

/** The terms of the worked example. */
export const TERMS: SettlementTerms = {
  unitFee: 20_000,
  plan: { basis: 'facility_months', facilities: 50, months: 4 },
  contractAmount: 12_370_000,
  rules: RULES,
}

/** A registration of an office; what is not said is the day it begins. */
export const line = (officeNumber: string, startsOn: string, given: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `${officeNumber} ${startsOn}`,
  source: 'registration',
  facility: officeNumber,
  name: `事業所${officeNumber}`,
  officeNumber,
  serviceCode: '150',
  startsOn,
  lastDay: null,
  appliedOn: startsOn,
  approvedOn: startsOn,
  signedInOn: startsOn,
  ...given,
})

/** Numbers that are the same in every run (xorshift). */
export function randomOf(seed: number) {
  let state = seed >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const upTo = (most: number): number => Math.floor(next() * (most + 1))
  return {
    upTo,
    chance: (share: number): boolean => next() < share,
    of: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value => values[upTo(values.length - 1)] as Value,
  }
}
