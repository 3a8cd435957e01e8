'use client'

import { useState } from 'react'
import type { WorkLeft } from '@/domain/registration/withdrawing'
import { withdrawalPanelTexts as texts } from '@/glossary/registration'
import { sendJson } from '../ask'
import { Fault } from '../Fault'

type Answer = { done: true } | { done: false; left: WorkLeft }

const isEmpty = ({ accepted, slots, waiting }: WorkLeft): boolean => accepted + slots + waiting === 0

/** Ends a registration; what is left after the last day is shown before it can be confirmed. */
export function WithdrawForm({ id, revision }: { id: string; revision: number }) {
  const [lastDay, setLastDay] = useState('')
  const [reason, setReason] = useState('')
  const [left, setLeft] = useState<WorkLeft | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async () => {
    if (!lastDay || !reason.trim()) return setFault(texts.incomplete)
    setBusy(true)
    setFault(null)
    const answer = await sendJson<Answer>(
      'POST',
      `/api/facility-registrations/${id}/withdraw`,
      { revision, lastDay, reason, confirmed: left !== null },
      texts.failed,
    )
    if (answer.ok && answer.body.done) return window.location.reload()
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    if (!answer.body.done) setLeft(answer.body.left)
  }
  return (
    <div className="care-answers">
      <p className="care-quiet">{texts.about}</p>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label>
          {texts.lastDay}
          <input
            onChange={(event) => {
              setLastDay(event.target.value)
              setLeft(null)
            }}
            type="date"
            value={lastDay}
          />
        </label>
        <label>
          {texts.reason}
          <textarea maxLength={2000} onChange={(event) => setReason(event.target.value)} rows={3} value={reason} />
        </label>
      </div>
      {left && (
        <p className={isEmpty(left) ? 'care-notice' : 'care-notice care-notice--attention'} role="alert">
          {isEmpty(left) ? texts.nothingLeft : texts.workLeft(left)}
        </p>
      )}
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? texts.busy : left ? texts.confirm : texts.check}
      </button>
    </div>
  )
}
