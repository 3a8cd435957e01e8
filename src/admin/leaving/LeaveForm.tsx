'use client'

import { useState } from 'react'
import type { Leaving } from '@/domain/people/leaving'
import { leavingTexts as texts } from '@/glossary/leaving'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** As it comes over the wire. */
type Ends = Omit<Leaving, 'visits'> & { visits: (Omit<Leaving['visits'][number], 'startsAt'> & { startsAt: string })[] }
type Answer = { done: true } | { done: false; ends: Ends }

const counts = (ends: Ends): string[] =>
  (['waiting', 'wishes', 'proposals', 'invitations', 'regulars'] as const).flatMap((each) =>
    ends[each] > 0 ? [texts[each](ends[each])] : [],
  )

/** What ends is shown before it can be confirmed. */
export function LeaveForm({ id, revision }: { id: string; revision: number }) {
  const [ends, setEnds] = useState<Ends | null>(null)
  const { busy, fault, send } = useSending(texts.failed)
  const submit = () =>
    send<Answer>('POST', `/api/volunteers/${id}/leave`, { revision, confirmed: ends !== null }, (answer) => {
      if (answer.done) return window.location.reload()
      setEnds(answer.ends)
      return 'stay'
    })
  return (
    <div className="care-answers">
      <p className="care-quiet">{texts.about}</p>
      <Fault sentence={fault} />
      {ends && <WhatEnds ends={ends} />}
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.busy : ends ? texts.confirm : texts.check}
      </button>
    </div>
  )
}

function WhatEnds({ ends }: { ends: Ends }) {
  const lines = [...counts(ends), ...(ends.hasAccount ? [texts.account] : []), ...(ends.hasCalendar ? [texts.calendar] : [])]
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
