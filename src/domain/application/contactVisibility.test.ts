import { at } from '../calendar/jst'
import { PERSON_ROLES } from '../role'
import { contactRefusalOf, contactVisibleUntil } from './contactVisibility'
import { APPLICATION_STATUSES } from './status'

const endsAt = at('2026-01-19', '12:00')
const daysAfterVisit = 30
const soon = at('2026-01-20', '09:00')

describe('the contact of an applicant', () => {
  it('is shown to its facility from acceptance on and masked again when the visit is cancelled', () => {
    const shown = APPLICATION_STATUSES.filter(
      (status) => contactRefusalOf('facility', { status, endsAt, daysAfterVisit }, soon) === null,
    )
    expect(shown).toEqual(['accepted', 'attended', 'no_show', 'disputed', 'completed'])
  })

  it('is shown through the 30th day after the visit, in Japan time', () => {
    expect(contactVisibleUntil({ endsAt, daysAfterVisit })).toBe('2026-02-18')
    expect(contactRefusalOf('facility', { status: 'completed', endsAt, daysAfterVisit }, at('2026-02-18', '23:59'))).toBeNull()
    expect(contactRefusalOf('facility', { status: 'completed', endsAt, daysAfterVisit }, at('2026-02-19', '00:00'))).toBe(
      'no_longer_visible',
    )
  })

  it('is masked the day after the visit where the programme allows no more', () => {
    const visit = { status: 'completed', endsAt, daysAfterVisit: 0 } as const
    expect(contactRefusalOf('facility', visit, at('2026-01-19', '23:59'))).toBeNull()
    expect(contactRefusalOf('facility', visit, at('2026-01-20', '00:00'))).toBe('no_longer_visible')
  })

  it('is always shown to the operator, and to no other role ever', () => {
    for (const status of APPLICATION_STATUSES)
      expect(contactRefusalOf('operator', { status, endsAt, daysAfterVisit }, at('2027-01-01', '00:00'))).toBeNull()
    const refused = PERSON_ROLES.filter(
      (role) => contactRefusalOf(role, { status: 'accepted', endsAt, daysAfterVisit }, soon) === 'not_your_contact',
    )
    expect(refused).toEqual(['city', 'organizer', 'admin', 'resident', 'visitor'])
  })
})
