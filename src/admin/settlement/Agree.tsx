'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Party } from '@/domain/settlement/agreeing'
import { partyLabels, settlementTexts as texts } from '@/glossary/settlement'
import { sendJson } from '../ask'
import { ConfirmDialog } from '../monthlyReport/ConfirmDialog'

type Props = { id: string; revision: number; version: number; party: Party }

/** The button by which a party agrees to the terms it sees, after saying what that does. */
export function Agree({ id, party, revision, version }: Props) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const record = async () => {
    setBusy(texts.agreeing)
    setError(null)
    const sent = await sendJson('POST', `/api/settlement-settings/${id}/agree`, { revision }, texts.failed)
    setBusy(null)
    if (!sent.ok) return setError(sent.sentence)
    dialog.current?.close()
    router.refresh()
  }
  return (
    <>
      <button className="care-button" onClick={() => dialog.current?.showModal()} type="button">
        {texts.agree(partyLabels[party])}
      </button>
      <ConfirmDialog
        busy={busy}
        confirm={texts.agreeConfirm}
        consequences={texts.agreeConsequences}
        dialog={dialog}
        error={error}
        onConfirm={() => void record()}
        title={texts.agreeTitle(version)}
      />
    </>
  )
}
