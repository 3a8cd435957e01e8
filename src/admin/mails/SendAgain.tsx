'use client'

import { useState } from 'react'
import { mailLogTexts as texts } from '@/glossary/mailLog'
import { sendJson } from '../ask'

export function SendAgain({ mail }: { mail: string }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    setFault(null)
    const answer = await sendJson('POST', `/api/mails/${mail}/send-again`, {}, texts.failed)
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
        {busy ? texts.sending : texts.sendAgain}
      </button>
    </>
  )
}
