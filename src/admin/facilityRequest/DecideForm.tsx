'use client'

import { useState } from 'react'
import { registrationRefusals, requestPanelTexts as texts } from '@/glossary/registration'
import { sendJson } from '../ask'
import { Fault } from '../Fault'

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
  const [busy, setBusy] = useState<'approve' | 'decline' | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const set = (name: keyof typeof chosen) => (event: { target: { value: string } }) =>
    setChosen({ ...chosen, [name]: event.target.value })
  const isNew = facilities.length === 0
  const missing = [
    ...(isNew ? [!chosen.service && texts.service, !chosen.ward && texts.ward, !chosen.address.trim() && texts.address] : []),
    !isNew && !chosen.facility && texts.facility,
    !chosen.startsOn && texts.startsOn,
  ].filter((label) => label !== false)

  const send = async (kind: 'approve' | 'decline') => {
    if (kind === 'approve' && missing.length > 0) return setFault(texts.incomplete(missing))
    if (kind === 'decline' && !chosen.reason.trim()) return setFault(registrationRefusals.reason_required)
    setBusy(kind)
    setFault(null)
    const facility = isNew ? { serviceCode: chosen.service, ward: chosen.ward, address: chosen.address } : { id: chosen.facility }
    const decision = kind === 'approve' ? { kind, startsOn: chosen.startsOn, facility } : { kind, reason: chosen.reason }
    const answer = await sendJson('POST', `/api/facility-requests/${id}/decide`, { revision, decision }, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(null)
    setFault(answer.sentence)
  }

  return (
    <div className="care-answers">
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        {isNew ? (
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
        ) : (
          <label>
            {texts.facility}
            <select onChange={set('facility')} value={chosen.facility}>
              <Options choices={facilities} />
            </select>
          </label>
        )}
        <label>
          {texts.startsOn}
          <input onChange={set('startsOn')} type="date" value={chosen.startsOn} />
          <span className="care-quiet">{texts.startsOnHint}</span>
        </label>
      </div>
      <button className="care-button" disabled={busy !== null} onClick={() => void send('approve')} type="button">
        {busy === 'approve' ? texts.approving : texts.approve}
      </button>
      <div className="care-answers__fields">
        <label>
          {texts.reason}
          <textarea maxLength={2000} onChange={set('reason')} rows={3} value={chosen.reason} />
          <span className="care-quiet">{texts.reasonHint}</span>
        </label>
      </div>
      <button
        className="care-button care-button--quiet"
        disabled={busy !== null}
        onClick={() => void send('decline')}
        type="button"
      >
        {busy === 'decline' ? texts.declining : texts.decline}
      </button>
    </div>
  )
}
