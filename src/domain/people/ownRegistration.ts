import { type Day, isDay } from '../calendar/jst'
import { type GivenHome, type HomeFault, homeOf } from './home'
import { phoneKey } from './matchKeys'
import { type PasswordRefusal, passwordRefusalOf } from './password'
import { EXPERIENCES, MOTIVES, RESIDENCE_PROOFS } from './profile'

/** What residents enter themselves, as typed. The e-mail address is not among it: the link of a mail has proved it. */
export type OwnRegistration = GivenHome & {
  name: string
  kana: string
  displayName: string
  birthDate: string
  phone: string
  address: string
  since: string
  plannedProof: string
  experience: string
  motives: readonly string[]
  motive: string
  password: string
  again: string
  agreed: boolean
}
export type OwnField = keyof OwnRegistration
export type OwnFault =
  | HomeFault
  | PasswordRefusal
  | 'required'
  | 'too_long'
  | 'not_kana'
  | 'not_a_day'
  | 'in_future'
  | 'before_last_move'
  | 'not_a_phone'
  | 'choose'
  | 'differs'
  | 'not_agreed'
export type OwnFaults<Field extends OwnField = OwnField> = Partial<Record<Field, OwnFault>>

/** The most characters of each line. */
export const OWN_LENGTHS = {
  name: 80,
  kana: 80,
  displayName: 40,
  phone: 40,
  postalCode: 10,
  address: 300,
  municipalityName: 60,
  motive: 1000,
} as const

const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・\s]+$/u
const among = (list: readonly string[], value: string): boolean => list.includes(value)

type Line = keyof typeof OWN_LENGTHS
const lineFault = (value: string, most: number, needed = true): OwnFault | null => {
  if (needed && value.trim() === '') return 'required'
  return value.length > most ? 'too_long' : null
}
const dayFault = (value: string, today: Day): OwnFault | null => {
  if (value === '') return 'required'
  if (!isDay(value)) return 'not_a_day'
  return value > today ? 'in_future' : null
}
/** The first fault of each field that has one. */
const faultsOf = <Field extends OwnField>(found: readonly (readonly [Field, OwnFault | null])[]): OwnFaults<Field> => {
  const faults: Partial<Record<OwnField, OwnFault>> = {}
  for (const [field, fault] of found) if (fault) faults[field] ??= fault
  return faults
}

export const phoneFault = (phone: string): OwnFault | null =>
  lineFault(phone, OWN_LENGTHS.phone) ?? (/^0\d{9,10}$/.test(phoneKey(phone)) ? null : 'not_a_phone')

type Wishes = Pick<OwnRegistration, 'displayName' | 'experience' | 'motives' | 'motive'>
/** What is wrong with what people say of themselves and change whenever they like. */
export const wishFaults = ({ displayName, experience, motive, motives }: Wishes): OwnFaults<keyof Wishes> =>
  faultsOf<keyof Wishes>([
    ['displayName', lineFault(displayName, OWN_LENGTHS.displayName)],
    ['experience', among(EXPERIENCES, experience) ? null : 'choose'],
    ['motives', motives.every((each) => among(MOTIVES, each)) ? null : 'choose'],
    ['motive', lineFault(motive, OWN_LENGTHS.motive, false)],
  ])

type GivenMove = Pick<OwnRegistration, 'postalCode' | 'address' | 'ward' | 'municipalityName' | 'since' | 'plannedProof'>
/** What is wrong with a home. `wards`: those in which the postal code lies. */
export function homeFaults(given: GivenMove, wards: readonly string[], today: Day): OwnFaults<keyof GivenMove> {
  const home = homeOf(given, wards)
  return faultsOf<keyof GivenMove>([
    ['postalCode', lineFault(given.postalCode, OWN_LENGTHS.postalCode)],
    ...('fault' in home ? ([[home.field, home.fault]] as const) : []),
    ['municipalityName', lineFault(given.municipalityName, OWN_LENGTHS.municipalityName, false)],
    ['address', lineFault(given.address, OWN_LENGTHS.address)],
    ['since', dayFault(given.since, today)],
    ['plannedProof', among(RESIDENCE_PROOFS, given.plannedProof) ? null : 'choose'],
  ])
}

/** What is wrong with a registration, by field in the order of the form; empty when it may be stored. `today` is a day in Tokyo. */
export function ownFaults(
  given: OwnRegistration,
  { email, today, wards }: { email: string; today: Day; wards: readonly string[] },
): OwnFaults {
  const line = (field: Line) => [field, lineFault(given[field], OWN_LENGTHS[field])] as const
  return {
    ...faultsOf<OwnField>([
      line('name'),
      line('kana'),
      ['kana', KANA.test(given.kana.normalize('NFKC').trim()) ? null : 'not_kana'],
      line('displayName'),
      ['birthDate', dayFault(given.birthDate, today)],
      ['phone', phoneFault(given.phone)],
    ]),
    ...homeFaults(given, wards, today),
    ...wishFaults(given),
    ...faultsOf<OwnField>([
      ['password', passwordRefusalOf(given.password, email)],
      ['again', given.password === given.again ? null : 'differs'],
      ['agreed', given.agreed ? null : 'not_agreed'],
    ]),
  }
}
