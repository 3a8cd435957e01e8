import fc from 'fast-check'
import { APPLICATION_STATUSES } from '../application/status'
import { at } from '../calendar/jst'
import { ROLES } from '../role'
import { isJudged, messageRefusalOf, messageSideOf, readersOf } from './rules'

const endsAt = at('2026-01-19', '12:00')
const facts = { status: 'accepted', endsAt, daysAfterVisit: 30 } as const
const before = at('2026-01-10', '09:00')

describe('a message', () => {
  it('is written by the two sides and the operator, and by nobody else', () => {
    const refused = ROLES.filter((role) => messageRefusalOf(role, facts, 'はい', before) !== null)
    expect(refused).toEqual(['city', 'organizer', 'admin', 'visitor', 'system'])
  })

  it('is for the other side; what the operator writes is for both', () => {
    expect(readersOf('resident')).toEqual(['facility'])
    expect(readersOf('facility')).toEqual(['resident'])
    expect(readersOf('operator')).toEqual(['resident', 'facility'])
  })

  it('may be written until the last day on which the facility sees the contact, and by the operator afterwards', () => {
    const [last, after] = [at('2026-02-18', '23:59'), at('2026-02-19', '00:00')]
    expect(messageRefusalOf('facility', facts, 'はい', last)).toBeNull()
    expect(messageRefusalOf('facility', facts, 'はい', after)).toBe('too_late')
    expect(messageRefusalOf('resident', facts, 'はい', after)).toBe('too_late')
    expect(messageRefusalOf('operator', facts, 'はい', after)).toBeNull()
  })

  it('is not written any more once the application was declined or given up, but for the operator', () => {
    const ended = APPLICATION_STATUSES.filter(
      (status) => messageRefusalOf('facility', { ...facts, status }, 'はい', before) === 'ended',
    )
    expect(ended).toEqual(['declined', 'withdrawn', 'expired', 'cancelled'])
    expect(messageRefusalOf('operator', { ...facts, status: 'declined' }, 'はい', before)).toBeNull()
  })

  it('says something, in at most 1000 characters', () => {
    expect(messageRefusalOf('resident', facts, ' 　\n', before)).toBe('empty')
    expect(messageRefusalOf('resident', facts, 'あ'.repeat(1000), before)).toBeNull()
    expect(messageRefusalOf('resident', facts, 'あ'.repeat(1001), before)).toBe('too_long')
  })

  it('is never for whoever wrote it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), (role) => {
        const side = messageSideOf(role)
        expect(side === null || !(readersOf(side) as string[]).includes(side)).toBe(true)
      }),
    )
  })

  it('is judged where it asks somebody to come', () => {
    expect([isJudged('facility'), isJudged('operator'), isJudged('resident')]).toEqual([true, true, false])
  })
})
