'use client'

import { mailLogTexts as texts } from '@/glossary/mailLog'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

export function SendAgain({ mail }: { mail: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  const submit = () => send('POST', `/api/mails/${mail}/send-again`, {})
  return (
    <>
      <Fault sentence={fault} />
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.sending : texts.sendAgain}
      </button>
    </>
  )
}
