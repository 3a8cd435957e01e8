import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Text at rest: AES-256-GCM with a random 96-bit IV (both on the CRYPTREC list of recommended ciphers).
 * Written as `v1.<key id>.<iv>.<tag>.<ciphertext>`, base64url. The place (collection, field, record) is
 * authenticated with it, so that a value moved to another row or field does not open.
 */
const VERSION = 'v1'
const IV_BYTES = 12

type Key = { id: string; bytes: Buffer }

/** The ring `k2:<base64>,k1:<base64>`: the first key seals, all of them open. */
function keysOf(ring: string): Key[] {
  return ring.split(',').map((entry) => {
    const [id = '', secret = ''] = entry.split(':')
    return {
      id,
      bytes: Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), Buffer.alloc(0), `personal-text/${VERSION}`, 32)),
    }
  })
}

export function seal(plain: string, place: string, ring: string): string {
  const [key] = keysOf(ring)
  if (!key) throw new Error('no key for personal data')
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv)
  cipher.setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [VERSION, key.id, iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), body.toString('base64url')].join(
    '.',
  )
}

/** The plain text. Throws when the key is unknown or when anything about the value or its place was changed. */
export function unseal(sealed: string, place: string, ring: string): string {
  const [version, id, iv, tag, body] = sealed.split('.')
  const key = keysOf(ring).find((candidate) => candidate.id === id)
  if (version !== VERSION || !key || !iv || !tag || body === undefined)
    throw new Error(`personal data at ${place} cannot be opened`)
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(iv, 'base64url'))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8')
}

/** Where a sealed field lies: bound to the collection, the field and a random number of the record. */
export function personalPlace(slug: string | undefined, field: string, keyId: unknown): string {
  if (typeof keyId !== 'string') throw new Error(`personal field ${slug}.${field} needs the record's keyId`)
  return `${slug}:${field}:${keyId}`
}

export const isSealed = (value: string): boolean => value.startsWith(`${VERSION}.`)
