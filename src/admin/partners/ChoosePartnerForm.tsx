'use client'
import { useState } from 'react'
import { partnerPanelTexts as texts } from '@/glossary/partners'
import { Fault } from '../Fault'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

type Props = { id: string; revision: number; chosen: string; partners: readonly { id: string; name: string }[] }

/** Says of a registration which partner brought it, or that none did. */
export function ChoosePartnerForm({ chosen, id, partners, revision }: Props) {
  const [partner, setPartner] = useState(chosen)
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <div ref={keepTyped} className="care-answers">
      <p className="care-quiet">{texts.about}</p>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label>
          {texts.choose}
          <select onChange={(event) => setPartner(event.target.value)} value={partner}>
            <option value="">{texts.none}</option>
            {partners.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button
        className="care-button"
        disabled={busy || partner === chosen}
        onClick={() => void send('POST', `/api/facility-registrations/${id}/partner`, { revision, partner: partner || null })}
        type="button"
      >
        {busy ? texts.busy : texts.save}
      </button>
    </div>
  )
}
