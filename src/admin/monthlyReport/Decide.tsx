'use client'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { decisionRefusalOf, type ReportStatus } from '@/domain/report/closing'
import { decisionRefusals } from '@/glossary/closing'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { sendJson } from '../ask'
import { ConfirmDialog } from './ConfirmDialog'
import { Fault } from '../Fault'

type Decision = Exclude<ReportStatus, 'submitted'>
type Props = { id: string; revision: number; version: number }

/** Approve a version or ask for a revision, with a comment. Each version is decided once. */
export function Decide({ id, revision, version }: Props) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const [comment, setComment] = useState('')
  const [decision, setDecision] = useState<Decision>('approved')
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [missing, setMissing] = useState<string | null>(null)

  const ask = (to: Decision) => {
    const refusal = decisionRefusalOf({ from: 'submitted', to, by: 'city', comment })
    setMissing(refusal && decisionRefusals[refusal])
    if (refusal) return
    setDecision(to)
    setError(null)
    dialog.current?.showModal()
  }
  const record = async () => {
    setBusy(words.deciding)
    const decided = { status: decision, approvalComment: comment.trim() || null, revision }
    const sent = await sendJson('PATCH', `/api/monthly-reports/${id}`, decided, words.failed)
    setBusy(null)
    if (!sent.ok) return setError(sent.sentence)
    dialog.current?.close()
    router.refresh()
  }

  const approving = decision === 'approved'
  return (
    <>
      <div className="care-field">
        <label htmlFor={field}>{words.comment}</label>
        <textarea
          id={field}
          rows={3}
          maxLength={2000}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
          aria-describedby={`${field}-hint`}
          aria-invalid={missing !== null}
        />
        <p id={`${field}-hint`} className="care-quiet">
          {words.commentHint}
        </p>
        <Fault sentence={missing} />
      </div>
      <p className="care-actions">
        <button type="button" className="care-button" onClick={() => ask('approved')}>
          {words.approve}
        </button>
        <button type="button" className="care-button care-button--quiet" onClick={() => ask('revision_requested')}>
          {words.revise}
        </button>
      </p>
      <ConfirmDialog
        dialog={dialog}
        busy={busy}
        error={error}
        onConfirm={() => void record()}
        confirm={approving ? words.approve : words.revise}
        title={approving ? words.approveTitle(version) : words.reviseTitle(version)}
        consequences={approving ? words.approveConsequences : words.reviseConsequences}
      />
    </>
  )
}
