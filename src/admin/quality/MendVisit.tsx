'use client'

import { useState } from 'react'
import type { ApplicationStatus } from '@/domain/application/status'
import { needsReason } from '@/domain/application/transitions'
import { qualityWords as words } from '@/glossary/quality'
import { applicationStatusLabels } from '@/glossary/statuses'
import { Fault } from '../Fault'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

type Given = {
  application: string
  name: string
  revision: number
  status: ApplicationStatus
  next: readonly ApplicationStatus[]
}

/** Settles a visit where it was found unsettled: by one press, or with the reason the office has for its decision. */
export function MendVisit({ application, name, next, revision, status }: Given) {
  const [reason, setReason] = useState('')
  const { busy, fault, refuse, send } = useSending(words.failed)
  const asksWhy = next.some((to) => needsReason(status, to, 'operator'))
  const settle = (to: ApplicationStatus) => {
    if (asksWhy && !reason.trim()) return refuse(words.reasonMissing)
    const said = asksWhy ? { statusReason: reason.trim() } : {}
    return send('PATCH', `/api/applications/${application}?depth=0`, { status: to, revision, ...said })
  }
  return (
    <div ref={keepTyped} className="care-actions">
      {asksWhy && (
        <input
          aria-label={`${name}　${words.reason}`}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          placeholder={words.reason}
          value={reason}
        />
      )}
      {next.map((to) => (
        <button
          aria-label={`${name}　${words.settleAs(applicationStatusLabels[to])}`}
          className="care-button care-button--quiet"
          disabled={busy}
          key={to}
          onClick={() => void settle(to)}
          type="button"
        >
          {words.settleAs(applicationStatusLabels[to])}
        </button>
      ))}
      <Fault sentence={fault} />
    </div>
  )
}
