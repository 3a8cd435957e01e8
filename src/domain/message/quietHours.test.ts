import fc from 'fast-check'
import { at } from '../calendar/jst'
import { isQuiet, isTimeOfDay, noticeBefore, noticeFrom, USUAL_QUIET_HOURS } from './quietHours'

const night = USUAL_QUIET_HOURS
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

describe('the quiet hours', () => {
  it.each([
    ['20:59:59', '2026-01-19', '20:59:59'],
    ['21:00:00', '2026-01-20', '08:00'],
    ['23:59:59', '2026-01-20', '08:00'],
    ['00:00:00', '2026-01-19', '08:00'],
    ['07:59:59', '2026-01-19', '08:00'],
    ['08:00:00', '2026-01-19', '08:00'],
    ['12:34:56', '2026-01-19', '12:34:56'],
  ])('of 21:00 to 8:00 let a notice written at %s go on %s at %s', (written, day, goes) => {
    expect(noticeFrom(at('2026-01-19', written), night)).toEqual(at(day, goes))
  })

  it('may lie within one day, or be none at all', () => {
    expect(noticeFrom(at('2026-01-19', '12:30'), { from: '12:00', until: '13:00' })).toEqual(at('2026-01-19', '13:00'))
    expect(noticeFrom(at('2026-01-19', '13:00'), { from: '12:00', until: '13:00' })).toEqual(at('2026-01-19', '13:00'))
    expect(noticeFrom(at('2026-01-19', '23:00'), { from: '00:00', until: '00:00' })).toEqual(at('2026-01-19', '23:00'))
  })

  it('never hold a notice back for a day, never let one out in the quiet, and ask twice for nothing', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, time, time, (now, from, until) => {
        const goes = noticeFrom(now, { from, until })
        expect(goes.getTime()).toBeGreaterThanOrEqual(now.getTime())
        expect(goes.getTime() - now.getTime()).toBeLessThan(86_400_000)
        expect(isQuiet(goes, { from, until })).toBe(false)
        expect(noticeFrom(goes, { from, until })).toEqual(goes)
      }),
    )
  })

  it('are written as times of day', () => {
    expect(['00:00', '08:00', '23:59'].map(isTimeOfDay)).toEqual([true, true, true])
    expect(['24:00', '8:00', '08:60', '', '08:00:00', 'あさ'].map(isTimeOfDay)).toEqual(Array(6).fill(false))
  })
})

describe('a notice about a visit', () => {
  const night = at('2026-01-19', '02:00')
  it('waits for the morning while the visit is far', () => {
    expect(noticeBefore(at('2026-01-19', '20:00'), night, USUAL_QUIET_HOURS)).toEqual(at('2026-01-19', '08:00'))
  })
  it('goes at night where it would otherwise be read less than twelve hours before', () => {
    expect(noticeBefore(at('2026-01-19', '19:59'), night, USUAL_QUIET_HOURS)).toEqual(night)
  })
})
