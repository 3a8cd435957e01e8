'use client'
import { OWN_LENGTHS } from '@/domain/people/ownRegistration'
import { EXPERIENCES, MOTIVES } from '@/domain/people/profile'
import { experienceLabels, motiveLabels } from '@/glossary/choices'
import { ownHints as hints, ownLabels as labels } from '@/glossary/ownRegistration'
import { Choices } from '../form/Choices'
import { Field } from '../form/Field'
import { ManyChoices } from '../form/ManyChoices'

type Props = { experience?: string; motives?: readonly string[]; motive?: string | null }

/** What somebody has done and why they come. */
export const WishFields = ({ experience, motive, motives }: Props) => (
  <>
    <Choices
      chosen={experience ?? null}
      legend={labels.experience}
      name="experience"
      options={EXPERIENCES.map((value) => ({ value, label: experienceLabels[value] }))}
      required
    />
    <ManyChoices
      chosen={motives ?? []}
      hint={hints.motives}
      legend={labels.motives}
      name="motives"
      options={MOTIVES.map((value) => ({ value, label: motiveLabels[value] }))}
    />
    <Field given={motive ?? null} label={labels.motive} maxLength={OWN_LENGTHS.motive} name="motive" type="textarea" />
  </>
)
