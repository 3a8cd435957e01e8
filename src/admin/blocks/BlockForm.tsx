'use client'

import { useId, useState } from 'react'
import { blockPanelTexts as texts } from '@/glossary/blocks'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

/** The reason, and the button. The page is read anew afterwards. */
export function BlockForm({ application }: { application: string }) {
  const [reason, setReason] = useState('')
  const { busy, fault, send } = useSending(texts.failed)
  const id = useId()
  const submit = () => send('POST', `/api/applications/${application}/block`, { reason })
  return (
    <div className="care-answers" ref={keepTyped}>
      <p>{texts.about}</p>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label htmlFor={id}>
          {texts.reasonLabel}
          <textarea
            aria-describedby={`${id}-hint`}
            id={id}
            maxLength={1000}
            onChange={(event) => setReason(event.target.value)}
            rows={3}
            value={reason}
          />
        </label>
      </div>
      <p className="care-quiet" id={`${id}-hint`}>
        {texts.reasonHint}
      </p>
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.busy : texts.button}
      </button>
    </div>
  )
}
