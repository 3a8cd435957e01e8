'use client'

import { listingsAroundTexts as texts } from '@/glossary/guidance'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { useSending } from '../useSending'

/** Begins the sheet of a consultation and opens it. */
export function MakeSheet({ id, revision }: { id: string; revision: number }) {
  const { busy, fault, send } = useSending(texts.failed)
  const make = () =>
    send<{ id: string }>('POST', `/api/consultations/${id}/sheet`, { revision }, (sheet) =>
      window.location.assign(documentLink('carving-sheets', sheet.id)),
    )
  return (
    <div className="care-answers">
      <Fault sentence={fault} />
      <button className="care-button care-button--quiet" disabled={busy} onClick={() => void make()} type="button">
        {busy ? texts.making : texts.makeSheet}
      </button>
    </div>
  )
}
