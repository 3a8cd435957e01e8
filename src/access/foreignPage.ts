/**
 * Who a browser says has sent this: a page of ours, somebody else's, or nothing said. Stricter than Payload, which takes
 * a neighbouring host ("same-site") for ours.
 */
export function senderOf(headers: Headers, own: readonly string[]): 'own' | 'foreign' | 'unknown' {
  const origin = headers.get('Origin')
  if (origin !== null) return own.includes(origin) ? 'own' : 'foreign'
  const site = headers.get('Sec-Fetch-Site')
  if (site === null) return 'unknown'
  return site === 'same-origin' || site === 'none' ? 'own' : 'foreign'
}

/** A program that is no browser says nothing and is let through here; Payload takes no cookie from it. */
export const fromForeignPage = (headers: Headers, own: readonly string[]): boolean => senderOf(headers, own) === 'foreign'
