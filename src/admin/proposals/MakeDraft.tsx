'use client'

import { useState } from 'react'
import { proposalPanelTexts as texts } from '@/glossary/proposals'
import { sendJson } from '../ask'
import { documentLink } from '../links'

/** Makes the draft and opens it. */
export function MakeDraft({ id, revision }: { id: string; revision: number }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const make = async () => {
    setBusy(true)
    setFault(null)
    const answer = await sendJson<{ id: string }>('POST', `/api/proposals/${id}/draft`, { revision }, texts.failed)
    if (answer.ok) return window.location.assign(documentLink('tasks', answer.body.id))
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <div className="care-answers">
      {fault && (
        <p className="care-notice care-notice--attention" role="alert">
          {fault}
        </p>
      )}
      <button className="care-button" disabled={busy} onClick={() => void make()} type="button">
        {busy ? texts.making : texts.make}
      </button>
    </div>
  )
}
