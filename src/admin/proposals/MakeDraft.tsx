'use client'

import { proposalPanelTexts as texts } from '@/glossary/proposals'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { useSending } from '../useSending'

/** Makes the draft and opens it. */
export function MakeDraft({ id, revision }: { id: string; revision: number }) {
  const { busy, fault, send } = useSending(texts.failed)
  const make = () =>
    send<{ id: string }>('POST', `/api/proposals/${id}/draft`, { revision }, (draft) =>
      window.location.assign(documentLink('tasks', draft.id)),
    )
  return (
    <div className="care-answers">
      <Fault sentence={fault} />
      <button className="care-button" disabled={busy} onClick={() => void make()} type="button">
        {busy ? texts.making : texts.make}
      </button>
    </div>
  )
}
