'use client'

import { autoAcceptTexts as texts } from '@/glossary/autoAccept'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

type Given = { application: string; rule: { id: string; revision: number } | null }

/** Names the person a regular, or takes that back. The page is read anew afterwards. */
export function RegularButton({ application, rule }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const submit = () =>
    rule
      ? send('PATCH', `/api/auto-accept-rules/${rule.id}`, { state: 'ended', revision: rule.revision })
      : send('POST', `/api/applications/${application}/regular`, {})
  const [label, busyLabel] = rule ? [texts.end, texts.ending] : [texts.add, texts.adding]
  return (
    <>
      <Fault sentence={fault} />
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? busyLabel : label}
      </button>
    </>
  )
}
