'use client'

import { useId, useState } from 'react'
import { blockPanelTexts as texts } from '@/glossary/blocks'
import { sendJson } from '../ask'

/** The reason, and the button. The page is read anew afterwards. */
export function BlockForm({ application }: { application: string }) {
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const send = async () => {
    setBusy(true)
    const answer = await sendJson('POST', `/api/applications/${application}/block`, { reason }, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <div className="care-answers">
      <p>{texts.about}</p>
      {fault && (
        <p className="care-notice care-notice--attention" role="alert">
          {fault}
        </p>
      )}
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
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? texts.busy : texts.button}
      </button>
    </div>
  )
}
