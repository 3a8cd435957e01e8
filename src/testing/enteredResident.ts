import type { EnteredResident } from '@/domain/people/registering'

/** Somebody who came to the counter and said all that is asked for. */
export const enteredResident: EnteredResident = {
  name: '窓口 花子',
  kana: 'マドグチ ハナコ',
  displayName: '花子',
  ageBand: '60s',
  experience: 'none',
  motives: [],
  motive: '',
  birthDate: '1960-05-01',
  phone: '096-355-1234',
  email: '',
  postalCode: '',
  address: '',
  ward: '431010',
  municipalityName: '',
  since: '2001-04-01',
  proof: 'document_seen',
  identitySeen: true,
  agreed: true,
  consentWay: 'counter',
  guardianName: '',
  guardianPhone: '',
  account: false,
}
