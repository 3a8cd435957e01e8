'use client'

import { useState } from 'react'
import type { WorkLeft } from '@/domain/registration/withdrawing'
import { withdrawalPanelTexts as texts } from '@/glossary/registration'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { AskedNotice, type AskedNow } from '../secondPerson/AskedNotice'
import { useSending } from '../useSending'

type Answer = { done: true } | { done: false; left: WorkLeft }

const isEmpty = ({ accepted, slots, waiting }: WorkLeft): boolean => accepted + slots + waiting === 0

/** Ends a registration; what is left after the last day is shown before it can be confirmed. With `days` a colleague is asked to confirm it. */
export function WithdrawForm({ days, id, revision }: { id: string; revision: number; days: number | null }) {
  const [lastDay, setLastDay] = useState('')
  const [reason, setReason] = useState('')
  const [left, setLeft] = useState<WorkLeft | null>(null)
  const [asked, setAsked] = useState<AskedNow | null>(null)
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const submit = async () => {
    if (!lastDay || !reason.trim()) return refuse(texts.incomplete)
    if (left !== null && days !== null) {
      const ask = { kind: 'withdraw_facility', input: { id, revision, lastDay }, reason }
      return send<AskedNow>('POST', '/api/asked-actions/ask', ask, (answer) => {
        setAsked(answer)
        return 'stay'
      })
    }
    const body = { revision, lastDay, reason, confirmed: left !== null }
    await send<Answer>('POST', `/api/facility-registrations/${id}/withdraw`, body, (answer) => {
      if (answer.done) return window.location.reload()
      setLeft(answer.left)
      return 'stay'
    })
  }
  if (asked) return <AskedNotice {...asked} />
  const confirm = days === null ? texts.confirm : secondPersonTexts.ask
  return (
    <div className="care-answers" ref={keepTyped}>
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
      {left && days !== null && <p className="care-quiet">{secondPersonTexts.askAbout(days)}</p>}
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.busy : left ? confirm : texts.check}
      </button>
    </div>
  )
}
