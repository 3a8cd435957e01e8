'use client'

import { seminarPanelTexts as texts } from '@/glossary/seminars'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

type Given = {
  seminar: string
  facility: string
  attendance: string | null
  revision: number | null
  /** The facility signed up already. */
  standing: boolean
  /** The facility's name, where somebody works for several. */
  label: string | null
}

export function SignUpButton({ attendance, facility, label, revision, seminar, standing }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const status = standing ? 'cancelled' : 'signed_up'
  const press = () =>
    attendance
      ? send('PATCH', `/api/seminar-attendances/${attendance}`, { status, revision })
      : send('POST', '/api/seminar-attendances', { seminar, facility })
  const words = standing ? (label ? texts.cancelFor(label) : texts.cancel) : label ? texts.pressFor(label) : texts.press
  return (
    <div className="care-answers">
      <Fault sentence={fault} />
      <button
        className={`care-button${standing ? ' care-button--quiet' : ''}`}
        disabled={busy}
        onClick={() => void press()}
        type="button"
      >
        {busy ? texts.sending : words}
      </button>
    </div>
  )
}
