import type { Plan, SettlementTerms } from './terms'
import { assertYen, taxOn, withTax } from './yen'

/** The settlement of clause 5(5), every amount in whole yen. The letters are those of the statement. */
export type Settlement = {
  /** ΣM: facility-months. */
  facilityMonths: number
  /** A = u × ΣM, its tax, and At = A + tax. */
  fee: number
  feeTax: number
  feeWithTax: number
  /** What the estimate says, the tax that is added to it (0 where it is in it), and Et with tax. */
  plan: number
  planTax: number
  planWithTax: number
  /** R = max(0, Et − At). */
  reduction: number
  /** C, and C′ = C − R. */
  contractAmount: number
  payable: number
  /** ΣM*: the smallest number of facility-months that leaves nothing to take off, and how many are missing. */
  breakEven: number
  missing: number
}

/**
 * Settles a number of facility-months. Never below zero and never above C: more facilities than planned change nothing.
 * Throws a RangeError when an amount is not whole yen, the unit fee is nothing, or the fee in the estimate is more than
 * the contract: `termsRefusalOf` asks beforehand.
 */
export function settle(facilityMonths: number, terms: SettlementTerms): Settlement {
  const { contractAmount, rules, unitFee } = terms
  assertYen(facilityMonths)
  assertYen(contractAmount)
  if (unitFee < 1) throw new RangeError('without a unit fee nothing is ever made up for')
  const fee = unitFee * facilityMonths
  const feeTax = taxOn(fee, rules.rounding)
  const plan = plannedFee(terms.plan, unitFee)
  const planTax = rules.planTax === 'excluded' ? taxOn(plan, rules.rounding) : 0
  const planWithTax = plan + planTax
  if (planWithTax > contractAmount) throw new RangeError('the system fee of the estimate is more than the contract')
  const reduction = Math.max(0, planWithTax - (fee + feeTax))
  const breakEven = breakEvenOf(terms)
  return {
    facilityMonths,
    fee,
    feeTax,
    feeWithTax: fee + feeTax,
    plan,
    planTax,
    planWithTax,
    reduction,
    contractAmount,
    payable: contractAmount - reduction,
    breakEven,
    missing: Math.max(0, breakEven - facilityMonths),
  }
}

/** What the estimate says of the system's fee, in yen, with or without tax as `planTax` tells. */
export function plannedFee(plan: Plan, unitFee: number): number {
  const amount = plan.basis === 'amount' ? plan.amount : unitFee * plan.facilities * plan.months
  assertYen(amount)
  return amount
}

/** Et: the same with tax. */
export const plannedWithTax = ({ plan, rules, unitFee }: Pick<SettlementTerms, 'plan' | 'rules' | 'unitFee'>): number => {
  const amount = plannedFee(plan, unitFee)
  return rules.planTax === 'excluded' ? withTax(amount, rules.rounding) : amount
}

/**
 * The smallest number of facility-months with At ≥ Et. Tax is a tenth give or take less than a yen, so the answer lies
 * within a few of Et ÷ 1.1u, and At never falls when months are added.
 */
function breakEvenOf(terms: SettlementTerms): number {
  const { rules, unitFee } = terms
  const needed = plannedWithTax(terms)
  const enough = (months: number): boolean => withTax(unitFee * months, rules.rounding) >= needed
  let months = Math.max(0, Math.floor(needed / (unitFee * 1.1)) - 3)
  while (!enough(months)) months += 1
  return months
}
