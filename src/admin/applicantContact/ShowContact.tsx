'use client'

import { useState } from 'react'
import { contactTexts as texts } from '@/glossary/disclosure'
import { readDay } from '@/glossary/instants'
import { sendJson } from '../ask'
import { Fault } from '../Fault'

type Shown = { name: string; phone: string | null; email: string | null; until: string }

/** Asks for the contact only when somebody presses the button, because each time is recorded. */
export function ShowContact({ id }: { id: string }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const show = async () => {
    setBusy(true)
    const answer = await sendJson<Shown>('POST', `/api/applications/${id}/contact`, {}, texts.failed)
    setBusy(false)
    setShown(answer.ok ? answer.body : null)
    setFault(answer.ok ? null : answer.sentence)
  }
  return (
    <div aria-live="polite">
      <Fault sentence={fault} />
      {shown ? (
        <>
          <dl className="care-facts">
            <dt>{texts.name}</dt>
            <dd>{shown.name}</dd>
            <dt>{texts.phone}</dt>
            <dd>{shown.phone ? <a href={`tel:${shown.phone.replaceAll(/[^\d+]/g, '')}`}>{shown.phone}</a> : texts.none}</dd>
            <dt>{texts.email}</dt>
            <dd>{shown.email ? <a href={`mailto:${shown.email}`}>{shown.email}</a> : texts.none}</dd>
          </dl>
          <p className="care-quiet">{texts.until(readDay(shown.until))}</p>
        </>
      ) : (
        <>
          <p className="care-quiet">{texts.about}</p>
          <button className="care-button" disabled={busy} onClick={() => void show()} type="button">
            {busy ? texts.busy : texts.button}
          </button>
        </>
      )}
    </div>
  )
}
