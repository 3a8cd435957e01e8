import { enteredResident as entry } from '@/testing/enteredResident'
import { type EnteredResident, entryFaults } from './registering'

const faultsOf = (change: Partial<EnteredResident>) => entryFaults({ ...entry, ...change }, '2026-11-23')

describe('entering a resident for them', () => {
  it('takes what is complete', () => {
    expect(faultsOf({})).toEqual({})
    expect(faultsOf({ kana: 'くまもと　はなこ', phone: '+81 90-1234-5678', ward: '', municipalityName: '合志市' })).toEqual({})
  })

  it.each([
    [{ name: ' ' }, { name: 'required' }],
    [{ kana: '熊本' }, { kana: 'not_kana' }],
    [{ birthDate: '1960-02-30' }, { birthDate: 'not_a_day' }],
    [{ birthDate: '2030-01-01' }, { birthDate: 'in_future' }],
    [{ since: '' }, { since: 'required' }],
    [{ since: '2027-01-01' }, { since: 'in_future' }],
    [{ birthDate: '', ageBand: 'under_20' as const }, { birthDate: 'needs_birth_date' }],
    [{ email: 'hanako' }, { email: 'not_an_email' }],
    [{ phone: '12345' }, { phone: 'not_a_phone' }],
    [{ phone: '' }, { phone: 'no_way_to_reach' }],
    [{ ward: '' }, { ward: 'one_of_both' }],
    [{ municipalityName: '合志市' }, { ward: 'one_of_both' }],
    [{ proof: 'self_declared' as const }, { identitySeen: 'not_declared_only' }],
    [{ agreed: false }, { agreed: 'not_agreed' }],
    [{ account: true }, { account: 'needs_email' }],
    [{ birthDate: '2010-01-01', guardianPhone: '096-355-0000' }, { guardianName: 'guardian_needed' }],
  ])('says what is wrong with %j', (change, faults) => {
    expect(faultsOf(change)).toEqual(faults)
  })
})
