import { isSealed, seal, unseal } from './sealedText'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const ring = `k1:${key(1)}`

describe('personal text at rest', () => {
  it('opens at its own place with its own key', () => {
    const sealed = seal('096-328-2111', 'contacts:phone:r1', ring)
    expect(sealed).not.toContain('328')
    expect(isSealed(sealed)).toBe(true)
    expect(unseal(sealed, 'contacts:phone:r1', ring)).toBe('096-328-2111')
  })

  it('never seals the same text to the same value', () => {
    expect(seal('a', 'p', ring)).not.toBe(seal('a', 'p', ring))
  })

  it('does not open in another row or another field', () => {
    const sealed = seal('秘密', 'contacts:phone:r1', ring)
    expect(() => unseal(sealed, 'contacts:phone:r2', ring)).toThrow()
    expect(() => unseal(sealed, 'contacts:email:r1', ring)).toThrow()
  })

  it('does not open when one bit was flipped', () => {
    const sealed = seal('秘密', 'p', ring)
    const [version, id, iv, tag, body = ''] = sealed.split('.')
    const bytes = Buffer.from(body, 'base64url')
    bytes[0] = (bytes[0] ?? 0) ^ 1
    expect(() => unseal([version, id, iv, tag, bytes.toString('base64url')].join('.'), 'p', ring)).toThrow()
  })

  it('still opens old values after a new key was put in front, and seals with the new one', () => {
    const old = seal('秘密', 'p', ring)
    const rotated = `k2:${key(2)},${ring}`
    expect(unseal(old, 'p', rotated)).toBe('秘密')
    expect(seal('秘密', 'p', rotated)).toMatch(/^v1\.k2\./)
    expect(() => unseal(old, 'p', `k2:${key(2)}`)).toThrow()
  })
})
