import type { OwnFault, OwnFaults, OwnField, OwnRegistration } from '@/domain/people/ownRegistration'
import { ownFaultTexts } from '@/glossary/ownRegistration'
import { listOf } from '../form/listOf'
import { textOf } from '../form/textOf'

const SHOWN_AGAIN = [
  'name',
  'kana',
  'displayName',
  'birthDate',
  'phone',
  'postalCode',
  'ward',
  'municipalityName',
  'address',
  'since',
  'plannedProof',
  'experience',
  'motive',
] as const satisfies readonly OwnField[]

/** The form as it came. */
export function readOwnForm(form: FormData): OwnRegistration {
  const text = (name: OwnField) => textOf(form, name, 5000)
  const lines = Object.fromEntries(SHOWN_AGAIN.map((name) => [name, text(name)])) as Record<(typeof SHOWN_AGAIN)[number], string>
  return {
    ...lines,
    motives: listOf(form, 'motives'),
    password: text('password'),
    again: text('again'),
    agreed: text('agreed') === 'yes',
  }
}

/** What is shown again after a refusal: never a password. */
export const valuesOfOwn = (entered: OwnRegistration): Record<string, string> => ({
  ...Object.fromEntries(SHOWN_AGAIN.map((name) => [name, entered[name]])),
  motives: entered.motives.join(' '),
  agreed: entered.agreed ? 'yes' : '',
})

/** The faults of a form as the sentences beside its fields. */
export const sentencesOf = (faults: OwnFaults): Record<string, string> =>
  Object.fromEntries((Object.entries(faults) as [OwnField, OwnFault][]).map(([field, fault]) => [field, ownFaultTexts[fault]]))
