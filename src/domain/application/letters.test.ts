import fc from 'fast-check'
import { at } from '../calendar/jst'
import { isQuiet, USUAL_QUIET_HOURS as quiet } from '../message/quietHours'
import { DECISION_LETTERS, letterAbout, letterFrom } from './letters'
import { APPLICATION_STATUSES } from './status'
import { TRANSITIONS } from './transitions'

const moves = TRANSITIONS.flatMap(({ by, from, to }) => from.flatMap((each) => by.map((who) => ({ from: each, to, by: who }))))

describe('a letter about an application', () => {
  it('goes for every move that somebody else makes, and for none of one’s own', () => {
    // Whoever leaves has taken back what waits, and reads one letter about all of it.
    const isOwn = ({ by, to }: (typeof moves)[number]) => by === 'resident' || (by === 'system' && to === 'withdrawn')
    for (const move of moves) expect([move, letterAbout(move) === null]).toEqual([move, isOwn(move)])
  })

  it('is another one where the office decided on an objection', () => {
    for (const to of ['completed', 'no_show', 'cancelled'] as const)
      expect(letterAbout({ from: 'disputed', to, by: 'operator' })).toBe('settled')
    expect(letterAbout({ from: 'completed', to: 'disputed', by: 'operator' })).toBe('reopened')
    expect(letterAbout({ from: 'accepted', to: 'cancelled', by: 'facility' })).toBe('cancelled')
    expect(letterAbout({ from: 'accepted', to: 'cancelled', by: 'by_phone' })).toBe('phoned')
    expect(letterAbout({ from: 'no_show', to: 'accepted', by: 'facility' })).toBe('reopened')
  })

  it('is not written where nothing moved', () => {
    for (const status of APPLICATION_STATUSES) expect(letterAbout({ from: status, to: status, by: 'operator' })).toBeNull()
  })
})

describe('when it goes', () => {
  const startsAt = at('2026-01-21', '10:00')
  it.each([
    ['by day at once', 'accepted', at('2026-01-19', '15:00'), at('2026-01-19', '15:00')],
    ['at night in the morning', 'accepted', at('2026-01-19', '22:00'), at('2026-01-20', '08:00')],
    ['at once in the night before', 'accepted', at('2026-01-20', '22:00'), at('2026-01-20', '22:00')],
    ['at once when nobody shall come', 'cancelled', at('2026-01-19', '22:00'), at('2026-01-19', '22:00')],
    ['in the morning after the visit', 'attended', at('2026-01-21', '22:00'), at('2026-01-22', '08:00')],
  ] as const)('%s', (_, letter, now, goes) => {
    expect(letterFrom(letter, { quiet, startsAt }, now)).toEqual(goes)
  })

  it('is never before it was written, and in the quiet only where waiting would come too late', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-02-28'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, instant, fc.constantFrom(...DECISION_LETTERS), (now, start, letter) => {
        const goes = letterFrom(letter, { quiet, startsAt: start }, now)
        expect(goes.getTime()).toBeGreaterThanOrEqual(now.getTime())
        const near = now < start && start.getTime() - now.getTime() < 24 * 3_600_000
        if (letter !== 'cancelled' && !near) expect(isQuiet(goes, quiet)).toBe(false)
      }),
    )
  })
})
