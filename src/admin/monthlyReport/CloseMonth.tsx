'use client'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { qualityWords } from '@/glossary/quality'
import { sendJson } from '../ask'
import { ConfirmDialog } from './ConfirmDialog'

type Props = { programme: string; month: string; monthName: string; version: number; needsQualityNote: boolean }

/** The button that closes a month, after saying what that does. A version after the first needs its reason, and so does what the records lack. */
export function CloseMonth({ needsQualityNote, month, monthName, programme, version }: Props) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [note, setNote] = useState('')
  const [qualityNote, setQualityNote] = useState('')
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)

  const close = async () => {
    setBusy(words.closingNow)
    setError(null)
    const asked = { programme, month, note: note.trim() || null, qualityNote: qualityNote.trim() || null }
    const sent = await sendJson('POST', '/api/monthly-reports/close', asked, words.failed)
    setBusy(null)
    if (!sent.ok) return setError(sent.sentence)
    setDone(words.closed(version))
    dialog.current?.close()
    router.refresh()
  }

  return (
    <>
      <button
        type="button"
        className={version === 1 ? 'care-button' : 'care-button care-button--quiet'}
        onClick={() => dialog.current?.showModal()}
      >
        {version === 1 ? words.close : words.closeAgain(version)}
      </button>
      <p role="status">{done}</p>
      <ConfirmDialog
        dialog={dialog}
        title={words.confirmTitle(monthName, version)}
        consequences={words.consequences(version)}
        confirm={words.confirm}
        busy={busy}
        error={error}
        onConfirm={() => void close()}
      >
        {version > 1 && (
          <div className="care-field">
            <label htmlFor={id}>{words.note}</label>
            <textarea
              id={id}
              rows={3}
              required
              maxLength={1000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
              aria-describedby={`${id}-hint`}
            />
            <p id={`${id}-hint`} className="care-quiet">
              {words.noteHint}
            </p>
          </div>
        )}
        {needsQualityNote && (
          <div className="care-field">
            <label htmlFor={`${id}-quality`}>{qualityWords.note}</label>
            <textarea
              id={`${id}-quality`}
              rows={3}
              required
              maxLength={1000}
              value={qualityNote}
              onChange={({ target }) => setQualityNote(target.value)}
              aria-describedby={`${id}-quality-hint`}
            />
            <p id={`${id}-quality-hint`} className="care-quiet">
              {qualityWords.noteHint}
            </p>
          </div>
        )}
      </ConfirmDialog>
    </>
  )
}
