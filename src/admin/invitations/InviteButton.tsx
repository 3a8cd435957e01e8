'use client'

import { useState } from 'react'
import { invitationTexts as texts } from '@/glossary/invitations'
import { sendJson } from '../ask'

/** Sends the invitation. The page is read anew afterwards. */
export function InviteButton({ number, slot }: { number: string; slot: string }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson('POST', `/api/slots/${slot}/invite`, { number }, texts.failed)
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
      <button
        aria-label={`${number}：${texts.send}`}
        className="care-button"
        disabled={busy}
        onClick={() => void send()}
        type="button"
      >
        {busy ? texts.sending : texts.send}
      </button>
    </>
  )
}
