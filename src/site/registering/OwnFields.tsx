'use client'
import { OWN_LENGTHS } from '@/domain/people/ownRegistration'
import { ownHints as hints, ownLabels as labels } from '@/glossary/ownRegistration'
import { Field } from '../form/Field'

type Given = { given?: string | null }

/** How somebody wants to be called; asked at registering and when it is changed. */
export const DisplayNameField = ({ given = null }: Given) => (
  <Field
    autoComplete="nickname"
    given={given}
    hint={hints.displayName}
    label={labels.displayName}
    maxLength={OWN_LENGTHS.displayName}
    name="displayName"
    required
    type="text"
  />
)

/** Where somebody is telephoned; asked at registering and when it is changed. */
export const PhoneField = ({ given = null }: Given) => (
  <Field
    autoComplete="tel"
    given={given}
    hint={hints.phone}
    label={labels.phone}
    maxLength={OWN_LENGTHS.phone}
    name="phone"
    required
    type="tel"
  />
)
