'use client'

import { useState } from 'react'
import { compareWords as words } from '@/glossary/duplicates'
import { sendJson } from '../ask'
import { keepTyped } from '../keepTyped'

/** Remembers that the two are different people. */
export function TellApart({ one, other }: { one: string; other: string }) {
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ ok: boolean; sentence: string } | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson('POST', `/api/volunteers/${one}/different`, { other, reason }, words.failedApart)
    setBusy(false)
    setTold(answer.ok ? { ok: true, sentence: words.done } : answer)
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <p className="care-quiet">{words.apartAbout}</p>
      {told && (
        <p className={told.ok ? 'care-notice' : 'care-notice care-notice--attention'} role={told.ok ? 'status' : 'alert'}>
          {told.sentence}
        </p>
      )}
      {!told?.ok && (
        <>
          <div className="care-answers__fields">
            <label>
              {words.apartReason}
              <textarea maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={2} value={reason} />
            </label>
          </div>
          <button className="care-button care-button--quiet" disabled={busy} onClick={() => void send()} type="button">
            {words.different}
          </button>
        </>
      )}
    </div>
  )
}
