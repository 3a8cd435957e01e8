import type { Day } from '../calendar/jst'
import type { Role } from '../role'
import { plannedWithTax } from './settle'
import type { SettlementTerms } from './terms'
import { isOver } from './collectSettlement'

/** The parties of the contract, each of which agrees by an account of its own. */
export const PARTIES = ['city', 'operator'] as const
export type Party = (typeof PARTIES)[number]

export type TermsRefusal = 'not_whole_yen' | 'no_unit_fee' | 'plan_missing' | 'cutoff_day' | 'fee_beyond_contract'

/** A trillion. */
const MOST = 1e12
const isYen = (value: number | null): boolean => value === null || (Number.isSafeInteger(value) && value >= 0 && value <= MOST)

/** Terms as somebody wrote them down: what the chosen basis asks for may be missing still. */
export type WrittenTerms = Omit<SettlementTerms, 'plan'> & {
  planBasis: SettlementTerms['plan']['basis']
  plannedFacilities: number | null
  plannedMonths: number | null
  planAmount: number | null
}

/** Why terms cannot be settled by, or null. Amounts are whole yen up to a trillion. */
export function termsRefusalOf(written: WrittenTerms): TermsRefusal | null {
  const { contractAmount, planAmount, plannedFacilities, plannedMonths, rules, unitFee } = written
  if (![contractAmount, planAmount, plannedFacilities, plannedMonths, unitFee].every(isYen)) return 'not_whole_yen'
  if (unitFee < 1) return 'no_unit_fee'
  if (!Number.isInteger(rules.cutoffDay) || rules.cutoffDay < 1 || rules.cutoffDay > 31) return 'cutoff_day'
  const terms = termsOf(written)
  if (!terms) return 'plan_missing'
  const { plan } = terms
  // Asked before it is computed on: such a product may be beyond what is added up without loss.
  if (plan.basis === 'facility_months' && unitFee * plan.facilities * plan.months > contractAmount) return 'fee_beyond_contract'
  return plannedWithTax(terms) > contractAmount ? 'fee_beyond_contract' : null
}

/** The terms to settle by, null while what their basis asks for is missing. */
export function termsOf({
  planAmount,
  planBasis,
  plannedFacilities,
  plannedMonths,
  ...terms
}: WrittenTerms): SettlementTerms | null {
  if (planBasis === 'amount') return planAmount === null ? null : { ...terms, plan: { basis: planBasis, amount: planAmount } }
  if (plannedFacilities === null || plannedMonths === null) return null
  return { ...terms, plan: { basis: planBasis, facilities: plannedFacilities, months: plannedMonths } }
}

export type AgreeingRefusal =
  | 'not_your_decision'
  | 'already_agreed'
  | 'same_person'
  | 'agreed_on_missing'
  | 'agreed_on_ahead'
  | 'matter_open'

/**
 * Why a party cannot agree to terms now, or null. The day of the 協議 is written down first and is not ahead, what the terms rest on is
 * agreed, and nobody agrees for both parties, also where their account went over from one to the other.
 */
export function agreeingRefusalOf(facts: {
  by: Role
  agreedOn: Day | null
  today: Day
  agreedBy: readonly Party[]
  /** A question of the specification that the terms rest on is not agreed on yet. */
  restsOnOpenMatter: boolean
  /** Whether the other party's agreement is of the same account. */
  agreedForOther: boolean
}): AgreeingRefusal | null {
  const party = PARTIES.find((each) => each === facts.by)
  if (!party) return 'not_your_decision'
  if (facts.agreedBy.includes(party)) return 'already_agreed'
  if (facts.agreedForOther) return 'same_person'
  if (facts.agreedOn === null) return 'agreed_on_missing'
  if (facts.agreedOn > facts.today) return 'agreed_on_ahead'
  return facts.restsOnOpenMatter ? 'matter_open' : null
}

export type IssuingRefusal = 'not_your_decision' | 'contract_runs' | 'not_agreed'

/** Why the statement cannot be issued, or null: the operator issues it, after the contract's last day, by agreed terms. */
export function issuingRefusalOf(facts: { by: Role; agreed: boolean; endsOn: Day; today: Day }): IssuingRefusal | null {
  if (facts.by !== 'operator' && facts.by !== 'system') return 'not_your_decision'
  if (!isOver({ startsOn: facts.endsOn, endsOn: facts.endsOn }, facts.today)) return 'contract_runs'
  return facts.agreed ? null : 'not_agreed'
}
