'use client'

import { useState } from 'react'
import { inactivityTexts as texts } from '@/glossary/inactivity'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Step = 'kept' | 'archived' | 'restored'
const labels: Record<Step, string> = { kept: texts.keep, archived: texts.archive, restored: texts.restore }

/** What the operator may do about one person who does not use their registration; with a reason. */
export function DecideInactivity({ number, steps, volunteer }: { volunteer: string; number: string; steps: readonly Step[] }) {
  const [reason, setReason] = useState('')
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label>
          {texts.reason}
          <input
            aria-label={texts.reasonOf(number)}
            maxLength={1000}
            onChange={(event) => setReason(event.target.value)}
            type="text"
            value={reason}
          />
        </label>
      </div>
      {steps.map((step) => (
        <button
          aria-label={`${number}　${labels[step]}`}
          className="care-button care-button--quiet"
          disabled={busy}
          key={step}
          onClick={() => void send('POST', `/api/volunteers/${volunteer}/inactivity`, { step, reason })}
          type="button"
        >
          {labels[step]}
        </button>
      ))}
    </div>
  )
}
