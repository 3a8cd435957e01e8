'use client'

import { useState } from 'react'
import { autoAcceptTexts as texts } from '@/glossary/autoAccept'
import { sendJson } from '../ask'

type Given = { application: string; rule: { id: string; revision: number } | null }

/** Names the person a regular, or takes that back. The page is read anew afterwards. */
export function RegularButton({ application, rule }: Given) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = rule
      ? await sendJson('PATCH', `/api/auto-accept-rules/${rule.id}`, { state: 'ended', revision: rule.revision }, texts.failed)
      : await sendJson('POST', `/api/applications/${application}/regular`, {}, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setFault(answer.sentence)
  }
  const [label, busyLabel] = rule ? [texts.end, texts.ending] : [texts.add, texts.adding]
  return (
    <>
      {fault && (
        <p className="care-notice care-notice--attention" role="alert">
          {fault}
        </p>
      )}
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? busyLabel : label}
      </button>
    </>
  )
}
