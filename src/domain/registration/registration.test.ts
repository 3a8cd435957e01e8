import { PERSON_ROLES } from '../role'
import { accountRefusalOf, decisionRefusalOf, startRefusalOf } from './deciding'
import { withdrawalRefusalOf } from './withdrawing'

const programme = { startsOn: '2025-12-01', endsOn: '2026-03-31' }

describe('the first day of a registration', () => {
  it.each([
    ['2026-01-20', null],
    ['2026-03-31', null],
    ['2026-01-19', 'before_request'],
    ['2026-04-01', 'outside_programme'],
    ['2025-11-30', 'outside_programme'],
  ])('asked for on 20 January, %s is answered with %s', (startsOn, refusal) => {
    expect(startRefusalOf({ startsOn, receivedOn: '2026-01-20', programme, closedThrough: '2025-12-31' })).toBe(refusal)
  })

  it('lies in no month already reported, also when the facility asked in that month', () => {
    const facts = { receivedOn: '2026-01-20', programme, closedThrough: '2026-01-31' }
    expect(startRefusalOf({ ...facts, startsOn: '2026-01-31' })).toBe('in_closed_month')
    expect(startRefusalOf({ ...facts, startsOn: '2026-02-01' })).toBeNull()
  })

  it('may be the first day of the contract for whoever asked before it', () => {
    expect(startRefusalOf({ startsOn: '2025-12-01', receivedOn: '2025-11-10', programme, closedThrough: null })).toBeNull()
  })
})

describe('a request', () => {
  it('is decided by the operator, once', () => {
    expect(PERSON_ROLES.filter((role) => decisionRefusalOf(role, 'received') === null)).toEqual(['operator'])
    expect(decisionRefusalOf('operator', 'approved')).toBe('already_decided')
    expect(decisionRefusalOf('operator', 'declined')).toBe('already_decided')
  })

  it('gives a facility to an account of facility staff that is in use, never to another', () => {
    expect(accountRefusalOf(null)).toBeNull()
    expect(accountRefusalOf({ role: 'facility', active: true })).toBeNull()
    expect(accountRefusalOf({ role: 'facility', active: false })).toBe('account_switched_off')
    expect(accountRefusalOf({ role: 'admin', active: true })).toBe('account_of_other_role')
  })
})

describe('a facility that leaves', () => {
  const facts = {
    by: 'operator' as const,
    startsOn: '2025-12-10',
    lastDay: '2026-01-14',
    withdrawnOn: null,
    reason: '閉所のため',
    programmeEndsOn: '2026-03-31',
  }

  it.each([
    [{}, null],
    [{ lastDay: '2025-12-10' }, null],
    [{ lastDay: '2025-12-09' }, 'before_start'],
    [{ lastDay: '2026-04-01' }, 'outside_programme'],
    [{ reason: ' ' }, 'reason_required'],
    [{ withdrawnOn: '2026-01-01' }, 'already_withdrawn'],
    [{ by: 'facility' as const }, 'not_your_decision'],
  ])('%j is answered with %s', (given, refusal) => {
    expect(withdrawalRefusalOf({ ...facts, ...given })).toBe(refusal)
  })
})
