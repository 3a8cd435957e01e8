import { ROLES } from '../role'
import { invitationRefusalOf, SENT_PER_DAY } from './invitation'

const startsAt = new Date('2026-01-19T10:00:00+09:00')
const now = new Date('2026-01-10T10:00:00+09:00')
const fine = { by: 'facility' as const, slotOpen: true, startsAt, sentToday: 0, mayBeInvited: true }

describe('an invitation', () => {
  it('is sent by a facility or the operator, for a seat that can still be taken', () => {
    for (const by of ROLES)
      expect([by, invitationRefusalOf({ ...fine, by }, now)]).toEqual([
        by,
        ['facility', 'operator'].includes(by) ? null : 'not_yours',
      ])
    expect(invitationRefusalOf({ ...fine, slotOpen: false }, now)).toBe('not_open')
    expect(invitationRefusalOf(fine, startsAt)).toBe('not_open')
  })

  it('is one of ten a day, and says of nobody why they are not among those who may be invited', () => {
    expect(invitationRefusalOf({ ...fine, sentToday: SENT_PER_DAY - 1 }, now)).toBeNull()
    expect(invitationRefusalOf({ ...fine, sentToday: SENT_PER_DAY }, now)).toBe('too_many_today')
    expect(invitationRefusalOf({ ...fine, mayBeInvited: false }, now)).toBe('not_possible')
  })
})
