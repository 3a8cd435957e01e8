import { createHash, randomBytes } from 'node:crypto'

/** The cookie of the screen at a reception: it opens that one page and no other. */
export const KIOSK_COOKIE = 'reception-screen'
export const KIOSK_PATH = '/kiosk'

/** What a screen shows to be let in. Only its hash is stored. */
export const newKioskKey = (): string => randomBytes(32).toString('base64url')
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url')
