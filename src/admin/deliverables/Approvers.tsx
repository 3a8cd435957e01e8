'use client'
import { approverTexts as texts } from '@/glossary/deliverableScreens'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

type Given = { programme: string; revision: number; two: boolean; mayChoose: boolean }

/** How many people of the city approve a deliverable, and the city's own switch for it. */
export function Approvers({ mayChoose, programme, revision, two }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <section className="care-block" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{two ? texts.two : texts.one}</p>
      <Fault sentence={fault} />
      {mayChoose && (
        <p className="care-actions">
          <button
            className="care-button care-button--quiet"
            disabled={busy}
            onClick={() => void send('POST', `/api/programmes/${programme}/approvers`, { revision, two: !two })}
            type="button"
          >
            {busy ? texts.sending : two ? texts.wantOne : texts.wantTwo}
          </button>
        </p>
      )}
    </section>
  )
}
