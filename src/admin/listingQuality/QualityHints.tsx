'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { qualityHintsOf } from '@/domain/task/quality'
import { useSlotsMade } from '../recurringSlots/slotsMade'
import { qualityHints, qualityTexts as texts } from '@/glossary/listingForm'

/** Follows the form while somebody writes. */
export function QualityHints({ slotsAhead }: { slotsAhead: number }) {
  const [fields] = useAllFormFields()
  const made = useSlotsMade()
  const text = (name: string): string => String(fields[name]?.value ?? '')
  const missing = qualityHintsOf({
    description: text('description'),
    notes: text('notes'),
    place: fields['isRemote']?.value === true ? text('remoteHow') : text('place'),
    supervisor: text('supervisor'),
    clothing: text('clothing'),
    belongings: text('belongings'),
    requirements: text('requirements'),
    beginnerFriendly: fields['beginnerFriendly']?.value === true,
    // Where the time is agreed with each person, its period says when.
    slotsAhead: text('timing') === 'flexible' ? 1 : slotsAhead + made,
  })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p aria-live="polite">{missing.length === 0 ? texts.complete : texts.missing(missing.length)}</p>
      {missing.length > 0 && (
        <ul>
          {missing.map((hint) => (
            <li key={hint}>{qualityHints[hint]}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
