import { expiryOf, insuranceRefusalOf } from './insurance'

describe('a policy', () => {
  const policy = { startsOn: '2026-01-01', endsOn: '2026-03-31' } as const
  it('is valid from its first day to its last, and warns in the 30 days before the end', () => {
    expect(expiryOf(policy, '2025-12-31')).toBe('to_begin')
    expect(expiryOf(policy, '2026-01-01')).toBe('valid')
    expect(expiryOf(policy, '2026-02-28')).toBe('valid')
    expect(expiryOf(policy, '2026-03-01')).toBe('ending')
    expect(expiryOf(policy, '2026-03-31')).toBe('ending')
    expect(expiryOf(policy, '2026-04-01')).toBe('over')
  })
  it('names whom it covers, and nobody else', () => {
    expect(insuranceRefusalOf('everyone', { facility: null, volunteer: null })).toBeNull()
    expect(insuranceRefusalOf('facility', { facility: 'f', volunteer: null })).toBeNull()
    expect(insuranceRefusalOf('person', { facility: null, volunteer: 'v' })).toBeNull()
    expect(insuranceRefusalOf('facility', { facility: null, volunteer: null })).toBe('facility_missing')
    expect(insuranceRefusalOf('person', { facility: null, volunteer: null })).toBe('person_missing')
    expect(insuranceRefusalOf('everyone', { facility: 'f', volunteer: null })).toBe('covers_one')
    expect(insuranceRefusalOf('person', { facility: 'f', volunteer: 'v' })).toBe('covers_one')
  })
})
