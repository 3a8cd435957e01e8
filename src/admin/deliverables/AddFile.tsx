'use client'
import { type FormEvent, useId, useState } from 'react'
import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { ask } from '../ask'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

/** A file that was made elsewhere, as the next version. */
export function AddFile({ id }: { id: string }) {
  const field = useId()
  const [file, setFile] = useState<File | null>(null)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!file || busy) return
    setBusy(true)
    const query = new URLSearchParams({ name: file.name, note })
    const body = { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }
    const answer = await ask(`/api/deliverables/${id}/files?${query}`, body, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <details className="care-details">
      <summary>{texts.addFile}</summary>
      <form ref={keepTyped} onSubmit={(event) => void submit(event)}>
        <p className="care-quiet">{texts.addFileAbout}</p>
        <div className="care-field">
          <label htmlFor={`${field}-file`}>{texts.file}</label>
          <input id={`${field}-file`} onChange={({ target }) => setFile(target.files?.[0] ?? null)} required type="file" />
        </div>
        <div className="care-field">
          <label htmlFor={`${field}-note`}>{texts.versionNote}</label>
          <textarea
            id={`${field}-note`}
            maxLength={1000}
            onChange={({ target }) => setNote(target.value)}
            rows={2}
            value={note}
          />
        </div>
        <Fault sentence={fault} />
        <p className="care-actions">
          <button className="care-button" disabled={busy || !file} type="submit">
            {busy ? texts.sending : texts.addFileDo}
          </button>
        </p>
      </form>
    </details>
  )
}
