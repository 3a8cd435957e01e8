'use client'

import { useState } from 'react'
import { wishFormRefusals, wishPanelTexts as texts } from '@/glossary/wishes'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

/** The time both agreed on. The page is read anew afterwards, so that it shows what was stored. */
export function AgreeForm({ from, id, revision, until }: { id: string; revision: number; from: string; until: string }) {
  const [chosen, setChosen] = useState({ day: '', from: '10:00', until: '12:00' })
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const set = (name: keyof typeof chosen) => (event: { target: { value: string } }) =>
    setChosen({ ...chosen, [name]: event.target.value })
  const agree = async () => {
    if (!chosen.day || !chosen.from || !chosen.until) return refuse(wishFormRefusals.badRequest)
    await send('POST', `/api/time-wishes/${id}/agree`, { ...chosen, revision })
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
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
