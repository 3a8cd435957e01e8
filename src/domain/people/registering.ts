import { isProof } from './verifying'
import { type Day, isDay } from '../calendar/jst'
import { ADULT_AGE, ageOn } from './age'
import { emailKey, phoneKey } from './matchKeys'
import type { AgeBand, Experience, Motive, ResidenceProof } from './profile'

export const CONSENT_KINDS = ['registration', 'guardian'] as const
export type ConsentKind = (typeof CONSENT_KINDS)[number]
/** How a consent was given. */
export const CONSENT_WAYS = ['counter', 'phone', 'paper', 'site'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]

/** What somebody else enters for a person at the counter or on the phone. Empty text is nothing. */
export type EnteredResident = {
  name: string
  kana: string
  displayName: string
  /** Taken from the birth date where there is one. */
  ageBand: AgeBand
  experience: Experience
  /** Those they named, of the choices people have when they register themselves; and their own words. */
  motives: readonly Motive[]
  motive: string
  birthDate: string
  phone: string
  email: string
  postalCode: string
  address: string
  ward: string
  municipalityName: string
  since: string
  proof: ResidenceProof
  /** The identity was made sure of: the person counts from now on (clause 5(5)イ). */
  identitySeen: boolean
  /** They agreed to being registered, and how they said so. */
  agreed: boolean
  consentWay: Exclude<ConsentWay, 'site'>
  guardianName: string
  guardianPhone: string
  /** They wish an account to sign in with; it needs the e-mail. */
  account: boolean
}

export type EntryField = keyof EnteredResident
export type EntryFault =
  | 'required'
  | 'not_a_day'
  | 'in_future'
  | 'not_kana'
  | 'not_an_email'
  | 'not_a_phone'
  | 'no_way_to_reach'
  | 'one_of_both'
  | 'needs_birth_date'
  | 'needs_email'
  | 'not_agreed'
  | 'guardian_needed'
  | 'not_declared_only'

const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・\s]+$/u
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What is wrong with an entry, by field; empty when it may be stored. `today` is a day in Tokyo. */
export function entryFaults(given: EnteredResident, today: Day): Partial<Record<EntryField, EntryFault>> {
  const faults: Partial<Record<EntryField, EntryFault>> = {}
  const fault = (field: EntryField, code: EntryFault, when: boolean) => {
    if (when) faults[field] ??= code
  }
  const isEmpty = (field: EntryField) => String(given[field]).trim() === ''
  for (const field of ['name', 'kana', 'displayName', 'since'] as const) fault(field, 'required', isEmpty(field))
  fault('kana', 'not_kana', !KANA.test(given.kana.normalize('NFKC').trim()))
  for (const field of ['birthDate', 'since'] as const) {
    fault(field, 'not_a_day', !isEmpty(field) && !isDay(given[field]))
    fault(field, 'in_future', given[field] > today)
  }
  fault('birthDate', 'needs_birth_date', isEmpty('birthDate') && given.ageBand === 'under_20')
  fault('email', 'not_an_email', !isEmpty('email') && !EMAIL.test(emailKey(given.email)))
  fault('phone', 'not_a_phone', !isEmpty('phone') && !/^0\d{9,10}$/.test(phoneKey(given.phone)))
  fault('phone', 'no_way_to_reach', isEmpty('phone') && isEmpty('email') && isEmpty('address'))
  fault('ward', 'one_of_both', isEmpty('ward') === isEmpty('municipalityName'))
  // Counted is only whose home was made sure of; what was only said stays to be seen.
  fault('identitySeen', 'not_declared_only', given.identitySeen && !isProof(given.proof))
  fault('agreed', 'not_agreed', !given.agreed)
  fault('account', 'needs_email', given.account && isEmpty('email'))
  const age = ageOn(given.birthDate, today)
  fault(
    'guardianName',
    'guardian_needed',
    age !== null && age < ADULT_AGE && isEmpty('guardianName') && !isEmpty('guardianPhone'),
  )
  return faults
}
