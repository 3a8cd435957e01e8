'use client'

import { invitationTexts as texts } from '@/glossary/invitations'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** Sends the invitation. The page is read anew afterwards. */
export function InviteButton({ number, slot }: { number: string; slot: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  const submit = () => send('POST', `/api/slots/${slot}/invite`, { number })
  return (
    <>
      <Fault sentence={fault} />
      <button
        aria-label={`${number}：${texts.send}`}
        className="care-button"
        disabled={busy}
        onClick={() => void submit()}
        type="button"
      >
        {busy ? texts.sending : texts.send}
      </button>
    </>
  )
}
