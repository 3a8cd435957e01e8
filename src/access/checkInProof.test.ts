import fc from 'fast-check'
import { at } from '@/domain/calendar/jst'
import { checkInCode, checkInToken, isCheckInCode, slotOfToken } from './checkInProof'

const SECRET = 'known to everybody who reads the tests'
const slot = '0197a3c0-5d7e-7abc-8def-0123456789ab'
const startsAt = at('2026-01-19', '10:00')
const endsAt = at('2026-01-19', '12:00')

describe('the token of a slot', () => {
  it('names the slot until three hours after its end, and nothing later', () => {
    const token = checkInToken({ slot, endsAt }, SECRET)
    expect(token).toHaveLength(43)
    expect(slotOfToken(token, SECRET, at('2026-01-10', '09:00'))).toBe(slot)
    expect(slotOfToken(token, SECRET, at('2026-01-19', '15:00'))).toBe(slot)
    expect(slotOfToken(token, SECRET, new Date(at('2026-01-19', '15:00').getTime() + 1))).toBeNull()
  })
  it('is none when any letter of it is another, or another secret made it', () => {
    const token = checkInToken({ slot, endsAt }, SECRET)
    expect(slotOfToken(token, `${SECRET}!`, startsAt)).toBeNull()
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (let place = 0; place < 42; place++) {
      const other = letters[(letters.indexOf(token.charAt(place)) + 1) % 64]
      expect(slotOfToken(`${token.slice(0, place)}${other}${token.slice(place + 1)}`, SECRET, startsAt)).toBeNull()
    }
  })
  it('is none for whatever else is sent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => slotOfToken(text, SECRET, startsAt) === null),
      { numRuns: 500, seed: 1 },
    )
  })
})

describe('the code word of a slot', () => {
  it('is six digits, another one for another slot and when the slot is moved', () => {
    const code = checkInCode({ slot, startsAt }, SECRET)
    expect(code).toMatch(/^\d{6}$/)
    expect(checkInCode({ slot, startsAt: endsAt }, SECRET)).not.toBe(code)
    expect(checkInCode({ slot: slot.replace('0197', '0198'), startsAt }, SECRET)).not.toBe(code)
  })
  it('may be typed in full width and with spaces, and is nothing else', () => {
    const code = checkInCode({ slot, startsAt }, SECRET)
    const wide = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    for (const typed of [code, ` ${code.slice(0, 3)} ${code.slice(3)}`, wide])
      expect(isCheckInCode(typed, { slot, startsAt }, SECRET)).toBe(true)
    const other = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    for (const typed of ['', code.slice(1), `${code}0`, other, '：）'])
      expect(isCheckInCode(typed, { slot, startsAt }, SECRET)).toBe(false)
  })
})
