'use client'
import { OWN_LENGTHS } from '@/domain/people/ownRegistration'
import { ownHints as hints, ownLabels as labels } from '@/glossary/ownRegistration'
import { DateField } from '../form/DateField'
import { Field } from '../form/Field'
import { DisplayNameField, PhoneField } from './OwnFields'

/** Who somebody is and how they are reached. */
export const AboutYou = () => (
  <>
    <Field autoComplete="name" label={labels.name} maxLength={OWN_LENGTHS.name} name="name" required type="text" />
    <Field autoComplete="off" label={labels.kana} maxLength={OWN_LENGTHS.kana} name="kana" required type="text" />
    <DisplayNameField />
    <DateField autoComplete="bday" hint={hints.birthDate} label={labels.birthDate} name="birthDate" required />
    <PhoneField />
  </>
)
