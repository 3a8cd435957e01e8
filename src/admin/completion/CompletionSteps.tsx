'use client'
import { useState } from 'react'
import { completionScreenTexts as texts, completionWords } from '@/glossary/completion'
import type { CompletionTexts } from '@/queries/completionReport'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Given = {
  written: Pick<CompletionTexts, 'id' | 'revision'>
  /** The texts it was made of, and the version it would be; null where there is none. */
  draft: { revision: number; version: number } | null
}

/** Has the draft made, and issues it when it says what the texts say now. */
export function CompletionSteps({ draft, written }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const [note, setNote] = useState('')
  const current = draft?.revision === written.revision
  const replacing = (draft?.version ?? 1) > 1
  return (
    <>
      <Fault sentence={fault} />
      <p className="care-actions">
        <button
          className={current ? 'care-button care-button--quiet' : 'care-button'}
          disabled={busy}
          onClick={() => void send('POST', `/api/completion-reports/${written.id}/draw`, {})}
          type="button"
        >
          {busy ? texts.sending : draft ? texts.makeAgain : texts.make}
        </button>
      </p>
      {draft && current && (
        <>
          <p className="care-quiet">{texts.issueAbout(completionWords.editionOf(draft.version))}</p>
          {replacing && (
            <label className="care-field" ref={keepTyped}>
              {texts.note}
              <textarea maxLength={1000} onChange={({ target }) => setNote(target.value)} value={note} />
            </label>
          )}
          <p className="care-actions">
            <button
              className="care-button"
              disabled={busy || (replacing && note.trim() === '')}
              onClick={() =>
                void send('POST', `/api/completion-reports/${written.id}/issue`, { revision: written.revision, note })
              }
              type="button"
            >
              {busy ? texts.sending : texts.issue}
            </button>
          </p>
        </>
      )}
    </>
  )
}
