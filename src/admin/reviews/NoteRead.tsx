'use client'

import { noteTexts as texts } from '@/glossary/reviews'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** One press: what was written for the office alone has been read. */
export function NoteRead({ review }: { review: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <>
      <button
        className="care-button"
        disabled={busy}
        onClick={() => void send('POST', `/api/reviews/${review}/note-read`, {})}
        type="button"
      >
        {busy ? texts.marking : texts.mark}
      </button>
      <Fault sentence={fault} />
    </>
  )
}
