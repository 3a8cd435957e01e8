'use client'
import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

type Given = { id: string; revision: number; step: 'submit' | 'delivered'; label: string; about: string }

/** Hands the newest version in, or records that it was delivered. */
export function StepButton({ about, id, label, revision, step }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <>
      <p className="care-quiet">{about}</p>
      <Fault sentence={fault} />
      <p className="care-actions">
        <button
          className="care-button"
          disabled={busy}
          onClick={() => void send('POST', `/api/deliverables/${id}/${step}`, { revision })}
          type="button"
        >
          {busy ? texts.sending : label}
        </button>
      </p>
    </>
  )
}
