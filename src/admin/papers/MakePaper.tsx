'use client'
import { useId, useState } from 'react'
import type { PaperKind } from '@/domain/paper/kind'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { Fault } from '../Fault'
import { deliverableLink } from '../links'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

type Given = {
  kind: PaperKind
  record: string
  label: string /** A version after the first says what changed. */
  again: boolean
}

/** Makes the next version and opens it in the register, from where it is handed in. */
export function MakePaper({ again, kind, label, record }: Given) {
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const [note, setNote] = useState('')
  const id = useId()
  const make = () => {
    if (again && !note.trim()) return refuse(texts.noteMissing)
    return send<{ deliverable: string }>('POST', '/api/deliverables/papers', { kind, record, note }, ({ deliverable }) =>
      window.location.assign(deliverableLink(deliverable)),
    )
  }
  return (
    <div ref={keepTyped} className="care-answers">
      <p className="care-quiet">{texts.makeAbout}</p>
      {again && (
        <div className="care-field">
          <label htmlFor={id}>{texts.note}</label>
          <textarea
            aria-describedby={`${id}-hint`}
            id={id}
            maxLength={1000}
            onChange={({ target }) => setNote(target.value)}
            rows={3}
            value={note}
          />
          <small className="care-quiet" id={`${id}-hint`}>
            {texts.noteHint}
          </small>
        </div>
      )}
      <Fault sentence={fault} />
      <p className="care-actions">
        <button className="care-button" disabled={busy} onClick={() => void make()} type="button">
          {busy ? texts.making : label}
        </button>
      </p>
    </div>
  )
}
