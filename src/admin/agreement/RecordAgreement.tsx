'use client'

import { useState } from 'react'
import { agreementPanelTexts as texts } from '@/glossary/agreements'
import { sendJson } from '../ask'

/** For whoever agreed by telephone: the operator records it. */
export function RecordAgreement({ id, revision }: { id: string; revision: number }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson('POST', `/api/agreements/${id}/agree`, { revision }, texts.failed)
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
        {busy ? texts.agreeing : texts.agree}
      </button>
    </>
  )
}
