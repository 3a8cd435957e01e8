const SHAPE = /^\d{13}$/u

export type CorporateNumberFault = 'malformed' | 'check_digit'

/** The first digit that belongs to the twelve after it: 9 − (Σ Pn·Qn mod 9), Pn from the right, Qn 1 and 2 in turn. */
export function corporateNumberCheckDigit(twelve: string): string {
  const sum = [...twelve].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0)
  return String(9 - (sum % 9))
}

/** What is wrong with a 法人番号 (13 digits). A failing check digit is doubtful, not refused: published data holds some. */
export function corporateNumberFault(number: string): CorporateNumberFault | null {
  if (!SHAPE.test(number)) return 'malformed'
  return corporateNumberCheckDigit(number.slice(1)) === number.charAt(0) ? null : 'check_digit'
}
