'use client'

import { useState } from 'react'
import { ruleSetTexts as texts } from '@/glossary/listingCheck'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { sendJson } from '../ask'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { AskedNotice, type AskedNow } from '../secondPerson/AskedNotice'

/** Publishes a draft after its examples were judged (with `days` a colleague is asked first), or copies a version with a reason. */
export function RuleSetForm({ days, draft, id }: { draft: boolean; id: string; days: number | null }) {
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [asked, setAsked] = useState<AskedNow | null>(null)
  const asks = draft && days !== null
  const ask = async () => {
    const body = { kind: 'publish_rules', input: { id }, reason }
    const answer = await sendJson<AskedNow>('POST', '/api/asked-actions/ask', body, secondPersonTexts.failed)
    setBusy(false)
    if (answer.ok) setAsked(answer.body)
    else setFault(answer.sentence)
  }
  const send = async () => {
    if (!draft && !reason.trim()) return setFault(texts.reasonMissing)
    setBusy(true)
    setFault(null)
    if (asks) return ask()
    const path = `/api/listing-rule-sets/${id}/${draft ? 'publish' : 'copy'}`
    const answer = await sendJson<{ id?: string }>('POST', path, draft ? {} : { reason }, texts.failed)
    if (answer.ok) return window.location.assign(`/admin/collections/listing-rule-sets/${answer.body.id ?? id}`)
    setBusy(false)
    setFault(answer.sentence)
  }
  if (asked) return <AskedNotice {...asked} />
  return (
    <div className="care-answers" ref={keepTyped}>
      <p className="care-quiet">{draft ? texts.aboutPublishing : texts.aboutCopying}</p>
      <Fault sentence={fault} />
      {asks && <p className="care-quiet">{secondPersonTexts.askAbout(days)}</p>}
      {(!draft || asks) && (
        <div className="care-answers__fields">
          <label>
            {asks ? secondPersonTexts.reason : texts.reason}
            <textarea maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={2} value={reason} />
          </label>
        </div>
      )}
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? texts.busy : asks ? secondPersonTexts.ask : draft ? texts.publish : texts.copy}
      </button>
    </div>
  )
}
