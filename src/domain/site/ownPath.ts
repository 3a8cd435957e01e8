const ANY_ORIGIN = 'http://own.invalid'
/** A control character or a backslash is read differently by different browsers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const AMBIGUOUS = /[\u0000-\u0020\u007f\\]/

function decodedFully(text: string): string | null {
  let last = text
  for (let round = 0; round < 5; round++) {
    let next: string
    try {
      next = decodeURIComponent(last)
    } catch {
      return null
    }
    if (next === last) return last
    last = next
  }
  return null
}

/**
 * A path of this site to go on to after signing in, or the fallback. Another host in any spelling (`//host`,
 * `/%2f%2fhost`, `/\host`, `javascript:`) is none; neither are the panel and the API, which have a door of their own.
 */
export function ownPath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 500) return fallback
  const plain = decodedFully(wanted)
  if (plain === null || AMBIGUOUS.test(plain) || AMBIGUOUS.test(wanted) || plain.includes('//')) return fallback
  const url = new URL(wanted, ANY_ORIGIN)
  if (url.origin !== ANY_ORIGIN || /^\/(admin|api|_next)(\/|$)/i.test(url.pathname)) return fallback
  return `${url.pathname}${url.search}`
}
