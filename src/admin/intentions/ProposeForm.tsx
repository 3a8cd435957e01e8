'use client'

import { useState } from 'react'
import { proposeTexts as texts } from '@/glossary/intentions'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Given = {
  id: string
  revision: number
  sheets: readonly { id: string; title: string }[]
  hasWanted: boolean
  hasUnsure: boolean
}

/** Chooses the sheet and adds the steps, then opens it. */
export function ProposeForm({ hasUnsure, hasWanted, id, revision, sheets }: Given) {
  const [sheet, setSheet] = useState('')
  const [unsure, setUnsure] = useState(!hasWanted)
  const { busy, fault, send } = useSending(texts.failed)
  const press = () =>
    send<{ sheet: string }>(
      'POST',
      `/api/intention-answers/${id}/propose`,
      { revision, sheet: sheet || null, unsure },
      (answer) => window.location.assign(documentLink('carving-sheets', answer.sheet)),
    )
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      {sheets.length > 0 && (
        <label>
          {texts.sheet}
          <select onChange={(event) => setSheet(event.target.value)} value={sheet}>
            <option value="">{texts.newSheet}</option>
            {sheets.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasUnsure && (
        <label>
          <input checked={unsure} onChange={(event) => setUnsure(event.target.checked)} type="checkbox" /> {texts.unsure}
        </label>
      )}
      <button className="care-button" disabled={busy || (!hasWanted && !unsure)} onClick={() => void press()} type="button">
        {busy ? texts.sending : texts.press}
      </button>
    </div>
  )
}
