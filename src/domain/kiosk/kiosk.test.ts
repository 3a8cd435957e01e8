import { at } from '../calendar/jst'
import { isOfKiosk, kioskEndsAt } from './kiosk'

describe('the screen at a reception', () => {
  it('ends with its day, or an hour after a visit that goes on into the night', () => {
    const opened = at('2026-01-19', '08:00')
    expect(kioskEndsAt(opened, null)).toEqual(at('2026-01-20', '00:00'))
    expect(kioskEndsAt(opened, at('2026-01-19', '23:30'))).toEqual(at('2026-01-20', '00:00'))
    expect(kioskEndsAt(opened, at('2026-01-20', '01:00'))).toEqual(at('2026-01-20', '02:00'))
  })
  it('shows what begins on its day and what the night before left, and nothing of tomorrow', () => {
    expect(isOfKiosk('2026-01-19', { startsAt: at('2026-01-18', '22:00') })).toBe(true)
    expect(isOfKiosk('2026-01-19', { startsAt: at('2026-01-19', '23:59') })).toBe(true)
    expect(isOfKiosk('2026-01-19', { startsAt: at('2026-01-20', '00:00') })).toBe(false)
  })
})
