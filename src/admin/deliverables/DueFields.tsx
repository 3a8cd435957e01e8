'use client'
import { useId } from 'react'
import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'

type Due = { dueOn: string; note: string }

/** A date, and where it was agreed on. */
export function DueFields({ entered: { dueOn, note }, onChange }: { entered: Due; onChange: (due: Due) => void }) {
  const id = useId()
  return (
    <>
      <div className="care-field">
        <label htmlFor={`${id}-on`}>{texts.dueOn}</label>
        <input
          aria-describedby={`${id}-on-hint`}
          id={`${id}-on`}
          maxLength={10}
          onChange={({ target }) => onChange({ dueOn: target.value, note })}
          required
          type="text"
          value={dueOn}
        />
        <p className="care-quiet" id={`${id}-on-hint`}>
          {texts.dueHint}
        </p>
      </div>
      <div className="care-field">
        <label htmlFor={`${id}-note`}>{texts.dueNote}</label>
        <textarea
          aria-describedby={`${id}-note-hint`}
          id={`${id}-note`}
          maxLength={1000}
          onChange={({ target }) => onChange({ dueOn, note: target.value })}
          required
          rows={2}
          value={note}
        />
        <p className="care-quiet" id={`${id}-note-hint`}>
          {texts.dueNoteHint}
        </p>
      </div>
    </>
  )
}
