/**
 * Whether a browser says that somebody else's page sent this; stricter than Payload, which takes a neighbouring host
 * ("same-site") for ours. A program that is no browser says nothing; Payload takes no cookie from it.
 */
export function fromForeignPage(headers: Headers, own: readonly string[]): boolean {
  const origin = headers.get('Origin')
  if (origin !== null) return !own.includes(origin)
  const site = headers.get('Sec-Fetch-Site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}
