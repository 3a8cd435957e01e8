'use client'

import { useState } from 'react'
import { wishFormRefusals, wishPanelTexts as texts } from '@/glossary/wishes'
import { sendJson } from '../ask'

/** The time both agreed on. The page is read anew afterwards, so that it shows what was stored. */
export function AgreeForm({ from, id, revision, until }: { id: string; revision: number; from: string; until: string }) {
  const [chosen, setChosen] = useState({ day: '', from: '10:00', until: '12:00' })
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const set = (name: keyof typeof chosen) => (event: { target: { value: string } }) =>
    setChosen({ ...chosen, [name]: event.target.value })
  const agree = async () => {
    if (!chosen.day || !chosen.from || !chosen.until) return setFault(wishFormRefusals.badRequest)
    setBusy(true)
    setFault(null)
    const answer = await sendJson('POST', `/api/time-wishes/${id}/agree`, { ...chosen, revision }, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <div className="care-answers">
      {fault && (
        <p className="care-notice care-notice--attention" role="alert">
          {fault}
        </p>
      )}
      <div className="care-answers__fields">
        <label>
          {texts.day}
          <input max={until} min={from} onChange={set('day')} type="date" value={chosen.day} />
        </label>
        <label>
          {texts.from}
          <input onChange={set('from')} type="time" value={chosen.from} />
        </label>
        <label>
          {texts.until}
          <input onChange={set('until')} type="time" value={chosen.until} />
        </label>
      </div>
      <button className="care-button" disabled={busy} onClick={() => void agree()} type="button">
        {busy ? texts.agreeing : texts.agree}
      </button>
    </div>
  )
}
