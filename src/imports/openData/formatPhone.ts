import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const DASHES = /[‐‑‒–—―−─ー]/gu
/** Anything beside one number (代表, 内線, a second number) would be lost by formatting. */
const NOTHING_BUT_A_NUMBER = /^[\d\s()+.-]+$/u

/**
 * A Japanese telephone number in its usual form (`０９６－…`, `（096）…`, `096ー…` become `096-…`), or null for what is none.
 * Also null when its writer grouped it otherwise than its area code does: `069-245-…` is a slip for 096, and must not be
 * turned into a number of Osaka.
 */
export function formatPhone(text: string): string | null {
  const plain = text.normalize('NFKC').replace(DASHES, '-')
  const number = NOTHING_BUT_A_NUMBER.test(plain) ? parsePhoneNumberFromString(plain, 'JP') : undefined
  if (!number?.isValid() || number.country !== 'JP') return null
  const national = number.formatNational()
  const groups = plain.match(/\d+/gu) ?? []
  return groups.length === 3 && groups.join('-') !== national ? null : national
}
