'use client'
import { useId, useRef, useState } from 'react'
import { settlementTexts as texts } from '@/glossary/settlement'
import { sendJson } from '../ask'
import { deliverableLink } from '../links'
import { ConfirmDialog } from '../monthlyReport/ConfirmDialog'

/** The button that issues the statement as a version of its deliverable, after saying what that does; then the deliverable opens. */
export function IssueStatement({ programme }: { programme: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const issue = async () => {
    setBusy(texts.issuing)
    setError(null)
    const asked = { programme, note }
    const sent = await sendJson<{ deliverable: string }>('POST', '/api/settlement-settings/issue', asked, texts.failed)
    setBusy(null)
    if (!sent.ok) return setError(sent.sentence)
    window.location.assign(deliverableLink(sent.body.deliverable))
  }
  return (
    <>
      <button className="care-button" onClick={() => dialog.current?.showModal()} type="button">
        {texts.issue}
      </button>
      <ConfirmDialog
        busy={busy}
        confirm={texts.issueConfirm}
        consequences={texts.issueConsequences}
        dialog={dialog}
        error={error}
        onConfirm={() => void issue()}
        title={texts.issueTitle}
      >
        <div className="care-field">
          <label htmlFor={id}>{texts.issueNote}</label>
          <textarea id={id} maxLength={1000} onChange={({ target }) => setNote(target.value)} rows={3} value={note} />
        </div>
      </ConfirmDialog>
    </>
  )
}
