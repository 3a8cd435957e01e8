/** The sixth digit of a 全国地方公共団体コード: (11 − (6a+5b+4c+3d+2e) mod 11) mod 10. */
const checkDigit = (five: string): string => {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0)
  return String((11 - (sum % 11)) % 10)
}

/**
 * The six-digit code of a municipality, ward or prefecture, from six digits with a right check digit or from the five
 * without it; null for anything else.
 */
export function localGovernmentCode(text: string): string | null {
  if (!/^\d{5,6}$/u.test(text)) return null
  const code = text.slice(0, 5) + checkDigit(text.slice(0, 5))
  return text.length === 5 || text === code ? code : null
}
