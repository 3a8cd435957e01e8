'use client'

import { useState } from 'react'
import { templatePanelTexts as texts } from '@/glossary/templates'
import { sendJson } from '../ask'
import { documentLink } from '../links'

type Choice = { id: string; name: string }

/** One facility is chosen already; the draft opens as soon as it stands. */
export function UseTemplateForm({ facilities, id }: { facilities: Choice[]; id: string }) {
  const [facility, setFacility] = useState(facilities.length === 1 ? (facilities[0]?.id ?? '') : '')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const make = async () => {
    if (!facility) return setFault(texts.chooseFacility)
    setBusy(true)
    setFault(null)
    const answer = await sendJson<{ id: string }>('POST', `/api/task-templates/${id}/draft`, { facility }, texts.failed)
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
