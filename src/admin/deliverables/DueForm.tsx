'use client'
import { type FormEvent, useState } from 'react'
import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { Fault } from '../Fault'
import { useSending } from '../useSending'
import { DueFields } from './DueFields'
import { keepTyped } from '../keepTyped'

type Given = { id: string; revision: number; dueOn: string | null; note: string | null }

/** The date that both sides agreed on. */
export function DueForm({ dueOn, id, note, revision }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const [entered, setEntered] = useState({ dueOn: dueOn ?? '', note: note ?? '' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send('POST', `/api/deliverables/${id}/date`, { revision, ...entered })
  }
  return (
    <details className="care-details" open={dueOn === null}>
      <summary>{texts.setDue}</summary>
      <form ref={keepTyped} onSubmit={submit}>
        <DueFields entered={entered} onChange={setEntered} />
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
