'use client'
import { useId, useRef, useState } from 'react'
import type { Decision } from '@/domain/deliverable/moves'
import { deliverableRefusals } from '@/glossary/deliverables'
import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { Fault } from '../Fault'
import { ConfirmDialog } from '../monthlyReport/ConfirmDialog'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

type Given = {
  id: string
  revision: number
  title: string
  /** Whether this person's yes is the first of two. */
  first: boolean
}

/** Approve what was handed in or ask for a revision, with a comment. */
export function Decide({ first, id, revision, title }: Given) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const [comment, setComment] = useState('')
  const [decision, setDecision] = useState<Decision>('approve')
  const [missing, setMissing] = useState<string | null>(null)
  const ask = (wanted: Decision) => {
    const wordless = wanted === 'request_revision' && !comment.trim()
    setMissing(wordless ? deliverableRefusals.comment_required : null)
    if (wordless) return
    setDecision(wanted)
    refuse(null)
    dialog.current?.showModal()
  }
  const approving = decision === 'approve'
  const approve = first ? texts.approveFirst : texts.approve
  return (
    <>
      <div ref={keepTyped} className="care-field">
        <label htmlFor={field}>{texts.commentLabel}</label>
        <textarea
          aria-describedby={`${field}-hint`}
          aria-invalid={missing !== null}
          id={field}
          maxLength={2000}
          onChange={({ target }) => setComment(target.value)}
          rows={2}
          value={comment}
        />
        <p className="care-quiet" id={`${field}-hint`}>
          {texts.commentHint}
        </p>
        <Fault sentence={missing} />
      </div>
      <p className="care-actions">
        <button aria-label={`${title}　${approve}`} className="care-button" onClick={() => ask('approve')} type="button">
          {approve}
        </button>
        <button
          aria-label={`${title}　${texts.revise}`}
          className="care-button care-button--quiet"
          onClick={() => ask('request_revision')}
          type="button"
        >
          {texts.revise}
        </button>
      </p>
      <ConfirmDialog
        busy={busy ? texts.sending : null}
        confirm={approving ? approve : texts.revise}
        consequences={approving ? (first ? texts.firstConsequences : texts.approveConsequences) : texts.reviseConsequences}
        dialog={dialog}
        error={fault}
        onConfirm={() => void send('POST', `/api/deliverables/${id}/decide`, { revision, decision, comment: comment.trim() })}
        title={approving ? texts.approveTitle(title) : texts.reviseTitle(title)}
      />
    </>
  )
}
