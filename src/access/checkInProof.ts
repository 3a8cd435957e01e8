import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { checkInClosesAt } from '@/domain/attendance/checkIn'
import { isUuid } from '@/domain/text/isUuid'

/*
 * What shows that somebody stands where a slot is held: a token in the address of its QR code, or six digits on the same
 * sheet. Both name a slot and nobody; neither opens anything without the sign-in of somebody who is expected there.
 */
const SLOT_BYTES = 16
const EXPIRY_BYTES = 4
const SEAL_BYTES = 12
const MINUTE = 60_000

const keyOf = (secret: string, purpose: 'token' | 'code'): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `check-in/${purpose}/v1`, 32))
const sealOf = (body: Buffer, secret: string): Buffer =>
  createHmac('sha256', keyOf(secret, 'token')).update(body).digest().subarray(0, SEAL_BYTES)

/** 43 letters for the address of a slot's QR code; good until the slot takes no more check-in. */
export function checkInToken({ endsAt, slot }: { slot: string; endsAt: Date }, secret: string): string {
  const body = Buffer.alloc(SLOT_BYTES + EXPIRY_BYTES)
  Buffer.from(slot.replaceAll('-', ''), 'hex').copy(body)
  body.writeUInt32BE(Math.ceil(checkInClosesAt(endsAt).getTime() / MINUTE), SLOT_BYTES)
  return Buffer.concat([body, sealOf(body, secret)]).toString('base64url')
}

/** The slot of a token; null when it is forged, cut short or over. */
export function slotOfToken(token: string, secret: string, now: Date): string | null {
  if (!/^[\w-]{43}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== SLOT_BYTES + EXPIRY_BYTES + SEAL_BYTES) return null
  const body = bytes.subarray(0, SLOT_BYTES + EXPIRY_BYTES)
  if (!timingSafeEqual(bytes.subarray(SLOT_BYTES + EXPIRY_BYTES), sealOf(body, secret))) return null
  if (now.getTime() > body.readUInt32BE(SLOT_BYTES) * MINUTE) return null
  const slot = body
    .subarray(0, SLOT_BYTES)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isUuid(slot) ? slot : null
}

/** The code word of a slot: six digits; another one when the slot is moved. */
export function checkInCode({ slot, startsAt }: { slot: string; startsAt: Date }, secret: string): string {
  const digest = createHmac('sha256', keyOf(secret, 'code')).update(`${slot}/${startsAt.toISOString()}`).digest()
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0')
}

/** Whether what somebody typed is the code word: full width and spaces do no harm. */
export function isCheckInCode(typed: string, slot: { slot: string; startsAt: Date }, secret: string): boolean {
  const given = Buffer.from(typed.normalize('NFKC').replaceAll(/[\s-]/g, ''))
  const code = Buffer.from(checkInCode(slot, secret))
  return given.length === code.length && timingSafeEqual(given, code)
}
