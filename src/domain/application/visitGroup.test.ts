import { at } from '../calendar/jst'
import { objectionUntil } from './objection'
import { visitGroupOf } from './visitGroup'

const startsAt = at('2026-01-19', '10:00')
const recorded = at('2026-01-19', '13:00')
const group = (status: Parameters<typeof objectionUntil>[0], now: Date, offerUntil: Date | null = null) =>
  visitGroupOf({ status, startsAt, objectionUntil: objectionUntil(status, recorded), offerUntil }, now)

describe('a visit in my list', () => {
  it('lies ahead until its slot begins', () => {
    expect(group('applied', at('2026-01-19', '09:59'))).toBe('coming')
    expect(group('accepted', at('2026-01-19', '09:59'))).toBe('coming')
    expect(group('accepted', startsAt)).toBe('past')
  })
  it('waits for my answer once the facility has recorded it', () => {
    expect(group('attended', at('2026-01-20', '09:00'))).toBe('to_confirm')
    expect(group('no_show', at('2026-01-26', '13:00'))).toBe('to_confirm')
    expect(group('no_show', at('2026-01-26', '13:01'))).toBe('past')
  })
  it('waits for my answer while a seat is held for me on the waiting list', () => {
    expect(group('waitlisted', at('2026-01-18', '09:59'), at('2026-01-18', '10:00'))).toBe('to_confirm')
    expect(group('waitlisted', at('2026-01-18', '10:00'), at('2026-01-18', '10:00'))).toBe('coming')
    expect(group('waitlisted', at('2026-01-18', '10:00'))).toBe('coming')
  })
  it('is over when it was declined, even if the day is still to come', () => {
    expect(group('declined', at('2026-01-10', '09:00'))).toBe('past')
    expect(group('disputed', at('2026-01-20', '09:00'))).toBe('past')
  })
})
