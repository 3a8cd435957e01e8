'use client'

import { useState } from 'react'
import { ruleSetTexts as texts } from '@/glossary/listingCheck'
import { sendJson } from '../ask'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

/** Publishes a draft after its examples were judged, or copies a version with a reason. */
export function RuleSetForm({ draft, id }: { draft: boolean; id: string }) {
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    if (!draft && !reason.trim()) return setFault(texts.reasonMissing)
    setBusy(true)
    setFault(null)
    const path = `/api/listing-rule-sets/${id}/${draft ? 'publish' : 'copy'}`
    const answer = await sendJson<{ id?: string }>('POST', path, draft ? {} : { reason }, texts.failed)
    if (answer.ok) return window.location.assign(`/admin/collections/listing-rule-sets/${answer.body.id ?? id}`)
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <p className="care-quiet">{draft ? texts.aboutPublishing : texts.aboutCopying}</p>
      <Fault sentence={fault} />
      {!draft && (
        <div className="care-answers__fields">
          <label>
            {texts.reason}
            <textarea maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={2} value={reason} />
          </label>
        </div>
      )}
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? texts.busy : draft ? texts.publish : texts.copy}
      </button>
    </div>
  )
}
