'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useSlotsMade } from '../recurringSlots/slotsMade'
import { type ListingSoFar, type QualityHint, qualityHintsOf } from '@/domain/task/quality'
import { qualityHints, qualityTexts as texts } from '@/glossary/listingForm'
import { documentLink } from '../links'

/** `facility` is null where it is not known yet whose listing it is. */
type Given = { slotsAhead: number; facility: ({ id: string } & NonNullable<ListingSoFar['wayThere']>) | null }

/** Follows the form while somebody writes. */
export function QualityHints({ facility, slotsAhead }: Given) {
  const [fields] = useAllFormFields()
  const made = useSlotsMade()
  const text = (name: string): string => String(fields[name]?.value ?? '')
  const isRemote = fields['isRemote']?.value === true
  const missing = qualityHintsOf({
    description: text('description'),
    notes: text('notes'),
    place: isRemote ? text('remoteHow') : text('place'),
    supervisor: text('supervisor'),
    clothing: text('clothing'),
    belongings: text('belongings'),
    meals: text('meals'),
    reward: text('reward'),
    requirements: text('requirements'),
    minimumAge: text('minimumAge'),
    beginnerFriendly: fields['beginnerFriendly']?.value === true,
    highSchoolWelcome: fields['highSchoolWelcome']?.value === true,
    wayThere: isRemote ? null : facility,
    // Where the time is agreed with each person, its period says when.
    slotsAhead: text('timing') === 'flexible' ? 1 : slotsAhead + made,
  })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p aria-live="polite">{missing.length === 0 ? texts.complete : texts.missing(missing.length)}</p>
      {missing.length > 0 && <HintList facility={facility} hints={missing.slice(0, SHOWN)} />}
      {missing.length > SHOWN && (
        <details>
          <summary>{texts.more(missing.length - SHOWN)}</summary>
          <HintList facility={facility} hints={missing.slice(SHOWN)} />
        </details>
      )}
    </section>
  )
}

/** Those residents ask for first; on a telephone all of them would push the form out of sight. */
const SHOWN = 4

const HintList = ({ facility, hints }: Pick<Given, 'facility'> & { hints: readonly QualityHint[] }) => (
  <ul>
    {hints.map((hint) => (
      <li key={hint}>
        {qualityHints[hint]}
        {facility && (hint === 'access' || hint === 'parking') && (
          <a href={documentLink('facilities', facility.id)}>{texts.facility}</a>
        )}
      </li>
    ))}
  </ul>
)
