import { at } from '../calendar/jst'
import { objectionUntil } from './objection'
import { refusalOf } from './transitions'

const since = at('2026-01-19', '13:00')
const facts = {
  startsAt: at('2026-01-19', '10:00'),
  seatFree: false,
  overlaps: false,
  gapMinutes: null,
  travelMinutes: 0,
  offerUntil: null,
  since,
  reason: '行けませんでした',
  briefed: true,
  byRule: true,
  endsAt: at('2026-01-19', '12:00'),
  leftAt: null,
  slotVisible: true,
  registeredOnDay: true,
  volunteerWithdrawn: false,
  insuranceMissing: false,
  identityMissing: false,
}

describe('the time to object', () => {
  it('is 72 hours for a visit recorded as attended and 7 days for an absence', () => {
    expect(objectionUntil('attended', since)).toEqual(at('2026-01-22', '13:00'))
    expect(objectionUntil('no_show', since)).toEqual(at('2026-01-26', '13:00'))
    expect(objectionUntil('accepted', since)).toBeNull()
  })
  it('is the one by which the transition is judged', () => {
    for (const from of ['attended', 'no_show'] as const) {
      const until = objectionUntil(from, since) as Date
      expect(refusalOf({ from, to: 'disputed', by: 'resident' }, facts, until)).toBeNull()
      expect(refusalOf({ from, to: 'disputed', by: 'resident' }, facts, new Date(until.getTime() + 1))).toBe('objection_too_late')
    }
  })
})
