'use client'

import { useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import { carvingPanelTexts as texts } from '@/glossary/carving'
import { sendJson } from '../ask'
import { documentLink } from '../links'

/** Makes the draft and opens it. What is not saved yet would not be in it, so the sheet is saved first. */
export function DraftButton({ id }: { id: string }) {
  // The form's, which every save brings up to date; what the server drew is of before.
  const revision = useFormFields(([fields]) => Number(fields['revision']?.value))
  const modified = useFormModified()
  const saving = useFormProcessing()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const make = async () => {
    setBusy(true)
    setFault(null)
    const answer = await sendJson<{ id: string }>('POST', `/api/carving-sheets/${id}/draft`, { revision }, texts.failed)
    if (answer.ok) return window.location.assign(documentLink('tasks', answer.body.id))
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
      {modified && <p className="care-notice">{texts.saveFirst}</p>}
      <button className="care-button" disabled={busy || modified || saving} onClick={() => void make()} type="button">
        {busy ? texts.making : texts.make}
      </button>
    </div>
  )
}
