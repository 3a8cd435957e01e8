import { at } from './jst'
import { spokenDay, spokenInstant, spokenSpan } from './spoken'

const now = at('2026-01-10', '09:00')

describe('a date as people say it', () => {
  it('has the weekday and no year when it is this year', () => {
    expect(spokenSpan({ startsAt: at('2026-01-19', '10:00'), endsAt: at('2026-01-19', '12:00') }, now)).toBe(
      '1月19日（月）10:00〜12:00',
    )
  })
  it('does not pad the hour and keeps the minutes', () => {
    expect(spokenInstant(at('2026-01-19', '09:05'), now)).toBe('1月19日（月）9:05')
    expect(spokenInstant(at('2026-01-19', '00:00'), now)).toBe('1月19日（月）0:00')
  })
  it('names the year when it is another one', () => {
    expect(spokenDay(at('2025-12-31', '23:30'), now)).toBe('2025年12月31日（水）')
  })
  it('names both days across midnight, in Japan time', () => {
    expect(spokenSpan({ startsAt: at('2025-12-31', '22:00'), endsAt: at('2026-01-01', '01:00') }, now)).toBe(
      '2025年12月31日（水）22:00〜1月1日（木）1:00',
    )
  })
})
