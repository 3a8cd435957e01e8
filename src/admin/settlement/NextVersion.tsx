'use client'
import { settlementTexts as texts } from '@/glossary/settlement'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { useSending } from '../useSending'

/** Makes a new version of the terms that begins as the newest one, and opens it. */
export function NextVersion({ id }: { id: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  const make = () =>
    send<{ id: string }>('POST', `/api/settlement-settings/${id}/next`, {}, (made) =>
      window.location.assign(documentLink('settlement-settings', made.id)),
    )
  return (
    <>
      <Fault sentence={fault} />
      <button className="care-button care-button--quiet" disabled={busy} onClick={() => void make()} type="button">
        {busy ? texts.makingVersion : texts.newVersion}
      </button>
    </>
  )
}
