'use client'

import { type RefObject, useId, useState } from 'react'
import { listingReviewTexts as texts, REASON_LENGTH } from '@/glossary/listingReview'
import { ConfirmDialog } from '../monthlyReport/ConfirmDialog'

type Given = {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  effect: string
  label: string
  confirm: string
  /** What stands in the field to begin with, and sentences that one button each adds to it. */
  written: string
  ready: readonly string[]
  busy: boolean
  fault: string | null
  send: (reason: string) => void
  close: () => void
}

/** Asks for a reason before something happens: ready sentences to begin with, and a field to write in. */
export function ReasonDialog({ busy, close, confirm, dialog, effect, fault, label, ready, send, title, written }: Given) {
  const [reason, setReason] = useState(written.slice(0, REASON_LENGTH))
  const [missing, setMissing] = useState(false)
  const id = useId()
  const add = (sentence: string) =>
    setReason((before) => `${before.trim()}${before.trim() ? '\n' : ''}${sentence}`.slice(0, REASON_LENGTH))
  return (
    <ConfirmDialog
      busy={busy ? texts.busy : null}
      confirm={confirm}
      consequences={[effect]}
      dialog={dialog}
      error={missing && !reason.trim() ? texts.reasonMissing : fault}
      onClose={close}
      onConfirm={() => {
        setMissing(true)
        if (reason.trim()) send(reason.trim())
      }}
      title={title}
    >
      <div className="care-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          aria-describedby={`${id}-hint`}
          id={id}
          maxLength={REASON_LENGTH}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
          rows={6}
          value={reason}
        />
        <span className="care-quiet" id={`${id}-hint`}>
          {texts.sendByKey}
        </span>
      </div>
      {ready.length > 0 && (
        <ul aria-label={texts.ready} className="care-review__ready">
          {ready.map((sentence) => (
            <li key={sentence}>
              <button disabled={reason.includes(sentence)} onClick={() => add(sentence)} type="button">
                ＋ {sentence}
              </button>
            </li>
          ))}
        </ul>
      )}
    </ConfirmDialog>
  )
}
