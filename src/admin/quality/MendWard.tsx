'use client'

import { useState } from 'react'
import { qualityWords as words } from '@/glossary/quality'
import { Fault } from '../Fault'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

type Given = { facility: string; name: string; revision: number; wards: readonly { id: string; name: string }[] }

/** Puts the ward that is missing into a facility, where it was found missing. */
export function MendWard({ facility, name, revision, wards }: Given) {
  const [ward, setWard] = useState('')
  const { busy, fault, refuse, send } = useSending(words.failed)
  const save = () => (ward ? send('PATCH', `/api/facilities/${facility}?depth=0`, { ward, revision }) : refuse(words.chooseWard))
  return (
    <div ref={keepTyped} className="care-actions">
      <select aria-label={`${name}　${words.ward}`} onChange={(event) => setWard(event.target.value)} value={ward}>
        <option value="">{words.ward}</option>
        {wards.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <button
        aria-label={`${name}　${words.saveWard}`}
        className="care-button care-button--quiet"
        disabled={busy}
        onClick={() => void save()}
        type="button"
      >
        {words.saveWard}
      </button>
      <Fault sentence={fault} />
    </div>
  )
}
