'use client'

import { useState } from 'react'
import { templatePanelTexts as texts } from '@/glossary/templates'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Choice = { id: string; name: string }

/** One facility is chosen already; the draft opens as soon as it stands. */
export function UseTemplateForm({ facilities, id }: { facilities: Choice[]; id: string }) {
  const [facility, setFacility] = useState(facilities.length === 1 ? (facilities[0]?.id ?? '') : '')
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const make = async () => {
    if (!facility) return refuse(texts.chooseFacility)
    await send<{ id: string }>('POST', `/api/task-templates/${id}/draft`, { facility }, (draft) =>
      window.location.assign(documentLink('tasks', draft.id)),
    )
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      {facilities.length > 1 && (
        <div className="care-answers__fields">
          <label>
            {texts.facility}
            <select onChange={(event) => setFacility(event.target.value)} value={facility}>
              <option value="">{texts.chooseOne}</option>
              {facilities.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <button className="care-button" disabled={busy} onClick={() => void make()} type="button">
        {busy ? texts.making : texts.make}
      </button>
    </div>
  )
}
