'use client'

import { useState } from 'react'
import { facilityStaffTexts as texts } from '@/glossary/facilityStaff'
import type { FacilityStaff } from '@/queries/staffOfFacility'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

/** Who looks after a facility. The page is read anew after each change, so that it shows what was stored. */
export function StaffForm({ facility, staff }: { facility: string; staff: readonly FacilityStaff[] }) {
  const [given, setGiven] = useState({ name: '', email: '' })
  const [pressed, setPressed] = useState<string | null>(null)
  const { busy, fault, send } = useSending(texts.failed)
  const set = (name: keyof typeof given) => (event: { target: { value: string } }) =>
    setGiven({ ...given, [name]: event.target.value })
  const act = (which: string, path: string, body: object) => {
    setPressed(which)
    return send('POST', `/api/facilities/${facility}/${path}`, body)
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <p className="care-quiet">{texts.about}</p>
      <Fault sentence={fault} />
      {staff.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul>
          {staff.map(({ active, email, id, name }) => (
            <li key={id}>
              {name}　{email}
              {!active && texts.inactive}{' '}
              <button
                aria-label={`${texts.remove}：${name}`}
                className="care-button care-button--quiet"
                disabled={busy}
                onClick={() => void act(id, 'staff/remove', { account: id })}
                type="button"
              >
                {busy && pressed === id ? texts.removing : texts.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {staff.length > 0 && <p className="care-quiet">{texts.removeHint}</p>}
      <div className="care-answers__fields">
        <label>
          {texts.name}
          <input maxLength={80} onChange={set('name')} type="text" value={given.name} />
        </label>
        <label>
          {texts.email}
          <input autoComplete="off" maxLength={254} onChange={set('email')} type="email" value={given.email} />
        </label>
      </div>
      <button className="care-button" disabled={busy} onClick={() => void act('invite', 'staff', given)} type="button">
        {busy && pressed === 'invite' ? texts.inviting : texts.invite}
      </button>
    </div>
  )
}
