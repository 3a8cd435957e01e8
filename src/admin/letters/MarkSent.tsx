'use client'

import { letterMarkTexts as texts } from '@/glossary/proxyEntry'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

type Props = {
  application: string
  /** What the letter says that is seen here. */
  says: string
  /** Who marked it and when, as it is shown; null while nobody has. */
  sent: string | null
  /** For a screen reader: of whom and what. */
  about: string
}

/** Marks a letter as handed over or posted, or takes the mark back. */
export function MarkSent({ about, application, says, sent }: Props) {
  const { busy, fault, send } = useSending(texts.failed)
  const label = sent === null ? texts.mark : texts.undo
  return (
    <>
      {sent !== null && <p>{sent}</p>}
      <button
        aria-label={`${about}　${label}`}
        className={sent === null ? 'care-button' : 'care-button care-button--quiet'}
        disabled={busy}
        onClick={() => void send('POST', `/api/applications/${application}/letter`, { says, sent: sent === null })}
        type="button"
      >
        {busy ? texts.saving : label}
      </button>
      <Fault sentence={fault} />
    </>
  )
}
