'use client'

import { useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { carvingPanelTexts as texts } from '@/glossary/carving'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { useSending } from '../useSending'

/** Makes the draft and opens it. What is not saved yet would not be in it, so the sheet is saved first. */
export function DraftButton({ id }: { id: string }) {
  // The form's, which every save brings up to date; what the server drew is of before.
  const revision = useFormFields(([fields]) => Number(fields['revision']?.value))
  const modified = useFormModified()
  const saving = useFormProcessing()
  const { busy, fault, send } = useSending(texts.failed)
  const make = () =>
    send<{ id: string }>('POST', `/api/carving-sheets/${id}/draft`, { revision }, (draft) =>
      window.location.assign(documentLink('tasks', draft.id)),
    )
  return (
    <div className="care-answers">
      <Fault sentence={fault} />
      {modified && <p className="care-notice">{texts.saveFirst}</p>}
      <button className="care-button" disabled={busy || modified || saving} onClick={() => void make()} type="button">
        {busy ? texts.making : texts.make}
      </button>
    </div>
  )
}
