import type { AdminViewServerProps } from 'payload'
import { STAFF_ROLES } from '@/domain/role'
import { entryTo } from './entryTo'
import { guard, isGuarded } from './guard'
import * as views from './views'

process.env['CARE_WITHOUT_SERVICES'] = '1'
const { default: configuration } = await import('@payload-config')

const View = () => <p>secret</p>

describe('every screen of ours', () => {
  it('that the configuration names came out of the guard', async () => {
    const configured = Object.entries((await configuration).admin.components.views ?? {})
    expect(configured.map(([key]) => key).sort()).toEqual([
      'applyFor',
      'askedAction',
      'checkInSheet',
      'compareResidents',
      'completionReport',
      'copyListings',
      'dashboard',
      'deliverable',
      'deliverables',
      'duplicates',
      'guidanceOutcomes',
      'help',
      'hours',
      'importFacilities',
      'inactivity',
      'intentionForm',
      'intentions',
      'letter',
      'letters',
      'listingReview',
      'longJob',
      'longJobs',
      'monthlyReport',
      'outreach',
      'pace',
      'pack',
      'packs',
      'paper',
      'pictures',
      'proofCheck',
      'quality',
      'records',
      'registerResident',
      'registers',
      'secondPerson',
      'settlement',
      'slotsAtRisk',
      'today',
      'unsettled',
    ])
    for (const [key, { Component }] of configured) {
      const [file, name] = String(Component).split('#')
      expect([key, file, isGuarded(views[name as keyof typeof views])]).toEqual([key, '/src/admin/views', true])
    }
  })
  it('is not taken for guarded when it is not', () => {
    expect(isGuarded(() => null)).toBe(false)
    expect(isGuarded('/src/admin/views#RecordsView')).toBe(false)
  })
})

describe('the way in', () => {
  const asked = {
    signedIn: true,
    canAccessAdmin: true,
    roles: ['city', 'operator'] as const,
    path: '/admin/records?month=2026-01',
  }

  it('is open to the roles it names and to nobody else', () => {
    expect(STAFF_ROLES.map((role) => [role, entryTo({ ...asked, role })])).toEqual([
      ['city', null],
      ['operator', null],
      ['facility', '/admin/unauthorized'],
      ['organizer', '/admin/unauthorized'],
      ['admin', '/admin/unauthorized'],
    ])
    expect(entryTo({ ...asked, role: 'resident', canAccessAdmin: false })).toBe('/admin/unauthorized')
  })
  it('is closed to an account that was switched off', () => {
    expect(entryTo({ ...asked, role: 'visitor', canAccessAdmin: false })).toBe('/admin/unauthorized')
  })
  it('leads over the sign-in back to the screen that was asked for', () => {
    expect(entryTo({ ...asked, signedIn: false, role: 'visitor' })).toBe(
      '/admin/login?redirect=%2Fadmin%2Frecords%3Fmonth%3D2026-01',
    )
  })
})

describe('a guarded screen', () => {
  const props = (user: object | null): AdminViewServerProps =>
    ({
      initPageResult: { req: { user, context: {} }, permissions: { canAccessAdmin: user !== null } },
      params: { segments: ['records'] },
      searchParams: { month: '2026-01', redirect: 'https://elsewhere.example' },
    }) as unknown as AdminViewServerProps
  const sentTo = (user: object | null): string | null => {
    try {
      guard(View, { roles: ['city'], framed: true })(props(user))
      return null
    } catch (error) {
      return String((error as { digest?: string }).digest).split(';')[2] ?? null
    }
  }

  it('shows nothing to anybody but its roles, and never sends anybody to another site', () => {
    expect(sentTo(null)).toBe('/admin/login?redirect=%2Fadmin%2Frecords%3Fmonth%3D2026-01')
    expect(sentTo({ id: 'x', collection: 'users', role: 'facility', active: true })).toBe('/admin/unauthorized')
    expect(sentTo({ id: 'x', collection: 'users', role: 'city', active: false })).toBe('/admin/unauthorized')
    expect(sentTo({ id: 'x', collection: 'users', role: 'city', active: true })).toBeNull()
  })
})
