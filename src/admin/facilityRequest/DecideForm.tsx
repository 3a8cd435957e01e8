'use client'

import { useState } from 'react'
import { registrationRefusals, requestPanelTexts as texts } from '@/glossary/registration'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Kind = 'approve' | 'decline'
type Choice = { id: string; label: string }
type Given = {
  id: string
  revision: number
  today: string
  startsOn: string | null
  facilities: Choice[]
  wards: Choice[]
  services: Choice[]
}

const Options = ({ choices }: { choices: Choice[] }) => (
  <>
    <option value="">{texts.chooseOne}</option>
    {choices.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))}
  </>
)

/** Stands in the list of facilities for a service that is not in the directory yet. */
const NEW = 'new'

/** The two answers to a request. The page is read anew afterwards, so that it shows what was stored. */
export function DecideForm({ facilities, id, revision, services, startsOn, today, wards }: Given) {
  const [chosen, setChosen] = useState({
    facility: facilities.length === 1 ? (facilities[0]?.id ?? '') : '',
    service: '',
    ward: '',
    address: '',
    startsOn: startsOn ?? today,
    reason: '',
  })
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const [pressed, setPressed] = useState<Kind | null>(null)
  const set = (name: keyof typeof chosen) => (event: { target: { value: string } }) =>
    setChosen({ ...chosen, [name]: event.target.value })
  const isKnown = facilities.length > 0
  const isNew = !isKnown || chosen.facility === NEW
  const missing = [
    ...(isNew ? [!chosen.service && texts.service, !chosen.ward && texts.ward, !chosen.address.trim() && texts.address] : []),
    !isNew && !chosen.facility && texts.facility,
    !chosen.startsOn && texts.startsOn,
  ].filter((label) => label !== false)

  const submit = async (kind: Kind) => {
    if (kind === 'approve' && missing.length > 0) return refuse(texts.incomplete(missing))
    if (kind === 'decline' && !chosen.reason.trim()) return refuse(registrationRefusals.reason_required)
    setPressed(kind)
    const facility = isNew ? { serviceCode: chosen.service, ward: chosen.ward, address: chosen.address } : { id: chosen.facility }
    const decision = kind === 'approve' ? { kind, startsOn: chosen.startsOn, facility } : { kind, reason: chosen.reason }
    await send('POST', `/api/facility-requests/${id}/decide`, { revision, decision })
  }

  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        {isKnown && (
          <label>
            {texts.facility}
            <select onChange={set('facility')} value={chosen.facility}>
              <Options choices={[...facilities, { id: NEW, label: texts.newService }]} />
            </select>
          </label>
        )}
        {isNew && (
          <>
            <label>
              {texts.service}
              <select onChange={set('service')} value={chosen.service}>
                <Options choices={services} />
              </select>
            </label>
            <label>
              {texts.ward}
              <select onChange={set('ward')} value={chosen.ward}>
                <Options choices={wards} />
              </select>
            </label>
            <label>
              {texts.address}
              <input maxLength={300} onChange={set('address')} type="text" value={chosen.address} />
            </label>
          </>
        )}
        <label>
          {texts.startsOn}
          <input onChange={set('startsOn')} type="date" value={chosen.startsOn} />
          <span className="care-quiet">{texts.startsOnHint}</span>
        </label>
      </div>
      <button className="care-button" disabled={busy} onClick={() => void submit('approve')} type="button">
        {busy && pressed === 'approve' ? texts.approving : texts.approve}
      </button>
      <div className="care-answers__fields">
        <label>
          {texts.reason}
          <textarea maxLength={2000} onChange={set('reason')} rows={3} value={chosen.reason} />
          <span className="care-quiet">{texts.reasonHint}</span>
        </label>
      </div>
      <button className="care-button care-button--quiet" disabled={busy} onClick={() => void submit('decline')} type="button">
        {busy && pressed === 'decline' ? texts.declining : texts.decline}
      </button>
    </div>
  )
}
