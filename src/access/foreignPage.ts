import type { PayloadRequest } from 'payload'

/**
 * Whether a browser says that somebody else's page sent this; stricter than Payload, which takes a neighbouring host
 * ("same-site") for ours. A program that is no browser says nothing; Payload takes no cookie from it.
 */
export function fromForeignPage({ headers, payload }: Pick<PayloadRequest, 'headers' | 'payload'>): boolean {
  const origin = headers.get('Origin')
  if (origin !== null) return !payload.config.csrf.includes(origin)
  const site = headers.get('Sec-Fetch-Site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}
