'use client'

import { useState } from 'react'
import type { Leaving } from '@/domain/people/leaving'
import { endingLines, leavingTexts as texts } from '@/glossary/leaving'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { AskedNotice, type AskedNow } from '../secondPerson/AskedNotice'
import { useSending } from '../useSending'

/** As it comes over the wire. */
type Ends = Omit<Leaving, 'visits'> & { visits: (Omit<Leaving['visits'][number], 'startsAt'> & { startsAt: string })[] }
type Answer = { done: true } | { done: false; ends: Ends }

/** What ends is shown before it can be confirmed. With `days` a colleague is asked to confirm it. */
export function LeaveForm({ days, id, revision }: { id: string; revision: number; days: number | null }) {
  const [ends, setEnds] = useState<Ends | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState<AskedNow | null>(null)
  const { busy, fault, send } = useSending(texts.failed)
  const asks = ends !== null && days !== null
  const ask = () => {
    const body = { kind: 'leave_resident', input: { volunteer: id, revision }, reason }
    return send<AskedNow>('POST', '/api/asked-actions/ask', body, (answer) => {
      setAsked(answer)
      return 'stay'
    })
  }
  const submit = () =>
    send<Answer>('POST', `/api/volunteers/${id}/leave`, { revision, confirmed: ends !== null }, (answer) => {
      if (answer.done) return window.location.reload()
      setEnds(answer.ends)
      return 'stay'
    })
  if (asked) return <AskedNotice {...asked} />
  return (
    <div className="care-answers" ref={keepTyped}>
      <p className="care-quiet">{texts.about}</p>
      <Fault sentence={fault} />
      {ends && <WhatEnds ends={ends} />}
      {asks && (
        <div className="care-answers__fields">
          <label>
            {secondPersonTexts.reason}
            <textarea maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={2} value={reason} />
          </label>
          <p className="care-quiet">{secondPersonTexts.askAbout(days)}</p>
        </div>
      )}
      <button className="care-button" disabled={busy} onClick={() => void (asks ? ask() : submit())} type="button">
        {busy ? texts.busy : asks ? secondPersonTexts.ask : ends ? texts.confirm : texts.check}
      </button>
    </div>
  )
}

function WhatEnds({ ends }: { ends: Ends }) {
  const lines = endingLines(ends)
  const now = new Date()
  return (
    <div className="care-notice care-notice--attention" role="alert">
      {ends.visits.length > 0 && (
        <>
          <p>{texts.visits}</p>
          <ul>
            {ends.visits.map(({ application, facility, startsAt, title }) => (
              <li key={application}>{texts.visit({ facility, title, startsAt: new Date(startsAt) }, now)}</li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {ends.visits.length + lines.length === 0 && <p>{texts.nothing}</p>}
      <p>{texts.mailed}</p>
    </div>
  )
}
