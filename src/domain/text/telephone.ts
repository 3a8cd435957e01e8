import { phoneKey } from '../people/matchKeys'

const LONGEST = 40
const DASHES = /[‐‑‒–—―−─ー]/gu
/** One number, as people group it, and perhaps whom it reaches or an extension. */
const WRITTEN = /^(\+?[\d\s().-]+?)\s*(?:\(?\s*(?:代表?|直通|内線\s*:?\s*\d{1,6})\s*\)?)?$/u

/**
 * The digits to dial of a Japanese telephone or fax number (`096-328-0000（内線12）` → `0963280000`), in whatever width it was
 * typed; null for what is none: words, two numbers, a digit too few or too many.
 */
export function telephoneOf(text: string): string | null {
  if (text.length > LONGEST) return null
  const number = WRITTEN.exec(text.normalize('NFKC').replace(DASHES, '-').trim())?.[1]
  const digits = number ? phoneKey(number) : ''
  return /^0\d{9,10}$/u.test(digits) ? digits : null
}
