import type { Day } from '../calendar/jst'

/**
 * What clause 5(5) leaves open about the settlement, each a choice that both parties agree on. The first value of each
 * is the one a new record begins with.
 */
export const SETTLEMENT_SWITCHES = {
  /** What makes a 登録月: any registered day in it, being registered on its cut-off day, or every day of it. */
  monthRule: ['any_day', 'cutoff_day', 'full_month'],
  /** Whether a facility that left before the contract ended keeps the months it was registered in. */
  leaverRule: ['kept', 'dropped'],
  /** From when on a facility is registered: the day its approval named, its request, the approval itself, its first sign-in. */
  startRule: ['registered', 'applied', 'approved', 'signed_in'],
  /** What one facility is: an office number, or each service under it. */
  unitRule: ['number', 'number_service'],
  /** A registration from before the contract counts from the contract's first day on, or not at all. */
  earlyRule: ['from_start', 'not_counted'],
  /** Whether what the estimate says of the system's fee has the consumption tax in it. */
  planTax: ['excluded', 'included'],
  /** What becomes of a fraction of a yen of the tax. */
  rounding: ['down', 'half_up', 'up'],
} as const

export type SettlementSwitch = keyof typeof SETTLEMENT_SWITCHES
type SwitchValue<Name extends SettlementSwitch> = (typeof SETTLEMENT_SWITCHES)[Name][number]
export type SettlementRules = { [Name in SettlementSwitch]: SwitchValue<Name> } & {
  /** The day of the month (1–31) that `cutoff_day` asks about; a shorter month asks about its last day. */
  cutoffDay: number
}

export const SWITCH_NAMES = Object.keys(SETTLEMENT_SWITCHES) as SettlementSwitch[]
export type Rounding = SettlementRules['rounding']

/** The system's fee in the estimate: so many facilities for so many months at the unit fee, or an amount in yen. */
export const PLAN_BASES = ['facility_months', 'amount'] as const
export type Plan = { basis: 'facility_months'; facilities: number; months: number } | { basis: 'amount'; amount: number }

/** The terms of one programme's settlement. Every amount is whole yen within the safe integers. */
export type SettlementTerms = {
  /** u: one facility's fee for one month, without tax. */
  unitFee: number
  plan: Plan
  /** C: 委託料総額, with tax. */
  contractAmount: number
  rules: SettlementRules
}

/** First and last day of the contract, both included. */
export type Contract = { startsOn: Day; endsOn: Day }
