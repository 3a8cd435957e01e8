import { type OwnRegistration, ownFaults } from './ownRegistration'

const given: OwnRegistration = {
  name: '熊本 花子',
  kana: 'クマモト ハナコ',
  displayName: '花子',
  birthDate: '1960-05-01',
  phone: '096-355-1234',
  postalCode: '860-0806',
  address: '中央区花畑町9番',
  ward: '',
  municipalityName: '',
  since: '2001-04-01',
  plannedProof: 'document_seen',
  experience: 'none',
  motives: ['community'],
  motive: '',
  password: 'correct horse battery',
  again: 'correct horse battery',
  agreed: true,
}
const faultsOf = (change: Partial<OwnRegistration>, wards = ['431010']) =>
  ownFaults({ ...given, ...change }, { email: 'hanako@example.jp', today: '2026-11-23', wards })

describe('registering oneself', () => {
  it('takes what is complete', () => {
    expect(faultsOf({})).toEqual({})
    expect(faultsOf({ kana: 'くまもと　はなこ', phone: '+81 90-1234-5678', motives: [], birthDate: '2010-01-01' })).toEqual({})
  })

  it.each([
    [{ name: ' ' }, { name: 'required' }],
    [{ kana: '熊本' }, { kana: 'not_kana' }],
    [{ displayName: '花'.repeat(41) }, { displayName: 'too_long' }],
    [{ birthDate: '' }, { birthDate: 'required' }],
    [{ birthDate: '1960-02-30' }, { birthDate: 'not_a_day' }],
    [{ birthDate: '2030-01-01' }, { birthDate: 'in_future' }],
    [{ phone: '12345' }, { phone: 'not_a_phone' }],
    [{ postalCode: '' }, { postalCode: 'required' }],
    [{ ward: '431028' }, { ward: 'ward_differs' }],
    [{ address: '' }, { address: 'required' }],
    [{ since: '2027-01-01' }, { since: 'in_future' }],
    [{ plannedProof: 'verified' }, { plannedProof: 'choose' }],
    [{ experience: '' }, { experience: 'choose' }],
    [{ motives: ['community', '{}'] }, { motives: 'choose' }],
    [{ password: 'short', again: 'short' }, { password: 'passwordTooShort' }],
    [{ password: 'hanako123456', again: 'hanako12345' }, { again: 'differs' }],
    [{ agreed: false }, { agreed: 'not_agreed' }],
  ] as [Partial<OwnRegistration>, object][])('says what is wrong with %j', (change, faults) => {
    const found = faultsOf(change)
    expect(found).toMatchObject(faults)
  })

  it('says every fault at once and names no other', () => {
    expect(faultsOf({ name: '', phone: '', agreed: false })).toEqual({
      name: 'required',
      phone: 'required',
      agreed: 'not_agreed',
    })
  })
})
