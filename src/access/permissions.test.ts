import { type ACTIONS, PERMISSIONS, reachOf, SUBJECTS } from '@/domain/permissions'
import { mayReadField, PERSONAL_FIELDS } from '@/domain/personalFields'
import { PERSON_ROLES } from '@/domain/role'

const granted = (role: (typeof PERSON_ROLES)[number], actions: readonly (typeof ACTIONS)[number][]) =>
  SUBJECTS.filter((subject) => actions.some((action) => reachOf(role, action, subject) !== 'none'))

describe('the permission table', () => {
  it('lets the administrator change accounts and places, and read nothing about residents', () => {
    expect(granted('admin', ['create', 'update', 'delete'])).toEqual(['municipalities', 'wards', 'users'])
    for (const subject of [
      'volunteers',
      'volunteer-accounts',
      'volunteer-contacts',
      'residences',
      'applications',
      'application-events',
      'facility-requests',
      'mails',
    ] as const) {
      expect(reachOf('admin', 'read', subject)).toBe('none')
    }
  })
  it('lets the city write targets, decisions and its own account, and nothing else', () => {
    expect(granted('city', ['create', 'update', 'delete'])).toEqual([
      'users',
      // Whether it agrees to how the figures are counted.
      'kpi-definitions',
      'targets',
      'monthly-reports',
      // What the city asks, finds, or agrees to.
      'subcontractors',
      'consultation-matters',
      'change-orders',
      'city-requests',
      'third-party-rights',
      'service-evidence',
      'performance-findings',
      'register-files',
    ])
    expect(reachOf('city', 'update', 'users')).toBe('own')
    expect(reachOf('city', 'read', 'volunteer-contacts')).toBe('none')
  })
  it('lets nobody write the ledger of registrations: approving a request opens it, leaving ends it', () => {
    for (const role of PERSON_ROLES)
      for (const action of ['create', 'update', 'delete'] as const)
        expect([role, action, reachOf(role, action, 'facility-registrations')]).toEqual([role, action, 'none'])
  })
  it('shows visitors the map and what is published', () => {
    expect(granted('visitor', ['create', 'update', 'delete'])).toEqual([])
    expect(SUBJECTS.filter((subject) => reachOf('visitor', 'read', subject) === 'published')).toEqual(['tasks', 'slots', 'media'])
    expect(SUBJECTS.filter((subject) => reachOf('visitor', 'read', subject) === 'all')).toEqual([
      'municipalities',
      'wards',
      'postal-areas',
    ])
  })
  it('never gives a facility or a resident every record of something they change', () => {
    for (const role of ['facility', 'resident'] as const) {
      for (const action of ['update', 'delete'] as const) {
        for (const subject of SUBJECTS) expect(reachOf(role, action, subject)).not.toBe('all')
      }
    }
  })
  it('deletes nothing that a figure, a proof or a history rests on', () => {
    expect(SUBJECTS.filter((subject) => PERSON_ROLES.some((role) => reachOf(role, 'delete', subject) !== 'none'))).toEqual([
      'postal-areas',
      // Of a draft only: a trigger keeps the rules of a version that has judged.
      'listing-rules',
      // A facility takes back its own pictures, file and all.
      'media',
    ])
  })
  it('creates nothing by being published', () => {
    for (const role of PERSON_ROLES)
      for (const subject of SUBJECTS) expect(reachOf(role, 'create', subject)).not.toBe('published')
  })
  it('knows the system apart: it may do everything, and stands in no row', () => {
    expect(reachOf('system', 'delete', 'users')).toBe('all')
    expect(Object.values(PERMISSIONS).flatMap((row) => Object.keys(row))).not.toContain('system')
  })
})

describe('the personal fields', () => {
  it('are closed to the city, the administrator and visitors, and to organizers but for who came to their seminars', () => {
    for (const [subject, fields] of Object.entries(PERSONAL_FIELDS)) {
      for (const field of Object.keys(fields)) {
        for (const role of ['city', 'organizer', 'admin', 'visitor'] as const)
          expect([subject, field, mayReadField(role, subject as 'volunteers', field)]).toEqual([
            subject,
            field,
            role === 'organizer' && subject === 'seminar-attendances',
          ])
      }
    }
  })
  it('are no more than what is listed: another field follows its record', () => {
    expect(mayReadField('city', 'volunteers', 'ageBand')).toBe(true)
    expect(mayReadField('facility', 'applications', 'applicantName')).toBe(true)
    expect(mayReadField('facility', 'volunteers', 'name')).toBe(false)
  })
})
