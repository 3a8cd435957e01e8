'use client'

import { useState } from 'react'
import { blockPanelTexts as texts } from '@/glossary/blocks'
import { sendJson } from '../ask'

/** Takes applications of this person again. */
export function EndBlock({ id, revision }: { id: string; revision: number }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson('PATCH', `/api/blocks/${id}`, { state: 'ended', revision }, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <>
      {fault && (
        <p className="care-notice care-notice--attention" role="alert">
          {fault}
        </p>
      )}
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? texts.ending : texts.end}
      </button>
    </>
  )
}
