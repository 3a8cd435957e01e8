'use client'

import { useId, useState } from 'react'
import { MOST_CHARACTERS } from '@/domain/review/rules'
import { reviewPanelTexts as texts } from '@/glossary/reviews'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Given = { path: string; field: 'reply' | 'reason'; label: string; about: string; button: string; busyLabel: string }

/** One text sent about a review: an answer, or the reason to hide it. The page is read anew afterwards. */
export function TextForm({ about, busyLabel, button, field, label, path }: Given) {
  const [text, setText] = useState('')
  const { busy, fault, send } = useSending(texts.failed)
  const id = useId()
  const submit = () => send('POST', path, { [field]: text })
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label htmlFor={id}>
          {label}
          <textarea
            aria-describedby={`${id}-about`}
            id={id}
            maxLength={MOST_CHARACTERS}
            onChange={(event) => setText(event.target.value)}
            rows={3}
            value={text}
          />
        </label>
      </div>
      <p className="care-quiet" id={`${id}-about`}>
        {about}
      </p>
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? busyLabel : button}
      </button>
    </div>
  )
}
