import type { Rounding } from './terms'

/** Throws a RangeError on anything but whole yen that a computer adds up without loss, none of them owed. */
export function assertYen(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not whole yen: ${amount}`)
}

/**
 * 消費税相当: a tenth of an amount (10/100, clause 5(5)), its fraction of a yen rounded as agreed. Whole numbers only: a
 * tenth of whole yen is whole tenths of a yen, so that nothing is ever a binary fraction.
 */
export function taxOn(amount: number, rounding: Rounding): number {
  assertYen(amount)
  const tenths = amount % 10
  const whole = (amount - tenths) / 10
  if (rounding === 'down' || tenths === 0) return whole
  return rounding === 'up' || tenths >= 5 ? whole + 1 : whole
}

export const withTax = (amount: number, rounding: Rounding): number => amount + taxOn(amount, rounding)
