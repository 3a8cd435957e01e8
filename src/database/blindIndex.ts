import { createHmac, hkdfSync } from 'node:crypto'

/**
 * A keyed hash by which sealed text is found again without being opened: HMAC-SHA-256 with a key of its own, derived from
 * the first key of the ring. `keyId` says which, so that hashes of an older key are made anew.
 */
export function blindIndex(ring: string): { keyId: string; hash: (value: string) => string } {
  const [keyId = '', secret = ''] = (ring.split(',')[0] ?? '').split(':')
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), Buffer.alloc(0), 'blind-index/v1', 32))
  return { keyId, hash: (value) => createHmac('sha256', key).update(value, 'utf8').digest('base64url') }
}
