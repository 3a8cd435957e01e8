'use client'
import { type FormEvent, useState } from 'react'
import { deliverableScreenTexts, oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { Fault } from '../Fault'
import { deliverableLink } from '../links'
import { useSending } from '../useSending'
import { DueFields } from './DueFields'
import { keepTyped } from '../keepTyped'

/** Material that the city asked for, with the date of its instruction. */
export function OweForm({ programme }: { programme: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  const [entered, setEntered] = useState({ title: '', dueOn: '', note: '' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send<{ id: string }>('POST', '/api/deliverables/owe', { programme, ...entered }, ({ id }) => {
      window.location.assign(deliverableLink(id))
    })
  }
  return (
    <details className="care-details">
      <summary>{deliverableScreenTexts.add}</summary>
      <form ref={keepTyped} onSubmit={submit}>
        <div className="care-field">
          <label htmlFor="owed-title">{texts.titleField}</label>
          <input
            id="owed-title"
            maxLength={200}
            onChange={({ target }) => setEntered({ ...entered, title: target.value })}
            required
            type="text"
            value={entered.title}
          />
        </div>
        <DueFields entered={entered} onChange={(due) => setEntered({ ...entered, ...due })} />
        <Fault sentence={fault} />
        <p className="care-actions">
          <button className="care-button" disabled={busy} type="submit">
            {busy ? texts.sending : texts.save}
          </button>
        </p>
      </form>
    </details>
  )
}
