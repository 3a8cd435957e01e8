'use client'
import { OUTSIDE } from '@/domain/people/home'
import { OWN_LENGTHS } from '@/domain/people/ownRegistration'
import { RESIDENCE_PROOFS } from '@/domain/people/profile'
import { ownHints as hints, ownLabels as labels, plannedProofLabels, wardChoices } from '@/glossary/ownRegistration'
import { Choices } from '../form/Choices'
import { DateField } from '../form/DateField'
import { Field } from '../form/Field'
import { SelectField } from '../form/SelectField'

type Props = { wards: readonly { id: string; name: string }[]; sinceLabel?: string }

/** Where somebody lives, since when, and how they will show it. The ward comes from the postal code where that can tell. */
export const HomeFields = ({ sinceLabel, wards }: Props) => (
  <>
    <Field
      autoComplete="postal-code"
      hint={hints.postalCode}
      label={labels.postalCode}
      maxLength={OWN_LENGTHS.postalCode}
      name="postalCode"
      required
      type="text"
    />
    <SelectField
      hint={hints.ward}
      label={labels.ward}
      name="ward"
      options={[
        { value: '', label: wardChoices.fromPostalCode },
        ...wards.map(({ id, name }) => ({ value: id, label: name })),
        { value: OUTSIDE, label: wardChoices[OUTSIDE] },
      ]}
    />
    <Field
      autoComplete="address-level2"
      label={labels.municipalityName}
      maxLength={OWN_LENGTHS.municipalityName}
      name="municipalityName"
      type="text"
    />
    <Field
      autoComplete="street-address"
      hint={hints.address}
      label={labels.address}
      maxLength={OWN_LENGTHS.address}
      name="address"
      required
      type="text"
    />
    <DateField hint={hints.since} label={sinceLabel ?? labels.since} name="since" required />
    <Choices
      hint={hints.plannedProof}
      legend={labels.plannedProof}
      name="plannedProof"
      options={RESIDENCE_PROOFS.map((value) => ({ value, label: plannedProofLabels[value] }))}
      required
    />
  </>
)
