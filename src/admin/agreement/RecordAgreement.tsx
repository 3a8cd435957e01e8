'use client'

import { agreementPanelTexts as texts } from '@/glossary/agreements'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** For whoever agreed by telephone: the operator records it. */
export function RecordAgreement({ id, revision }: { id: string; revision: number }) {
  const { busy, fault, send } = useSending(texts.failed)
  const submit = () => send('POST', `/api/agreements/${id}/agree`, { revision })
  return (
    <>
      <Fault sentence={fault} />
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.agreeing : texts.agree}
      </button>
    </>
  )
}
