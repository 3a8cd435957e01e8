'use client'

import { blockPanelTexts as texts } from '@/glossary/blocks'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** Takes applications of this person again. */
export function EndBlock({ id, revision }: { id: string; revision: number }) {
  const { busy, fault, send } = useSending(texts.failed)
  const submit = () => send('PATCH', `/api/blocks/${id}`, { state: 'ended', revision })
  return (
    <>
      <Fault sentence={fault} />
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.ending : texts.end}
      </button>
    </>
  )
}
