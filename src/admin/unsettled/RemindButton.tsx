'use client'

import { useState } from 'react'
import { unsettledWords as words } from '@/glossary/unsettled'
import { sendJson } from '../ask'

/** Asks one facility by mail for its missing records; afterwards it says so in place of the button. */
export function RemindButton({ facility, name }: { facility: string; name: string }) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ done: boolean; sentence: string } | null>(null)
  const send = async () => {
    setBusy(true)
    const answer = await sendJson<{ written: number }>(
      'POST',
      `/api/facilities/${facility}/remind-records`,
      {},
      words.remindFailed,
    )
    setBusy(false)
    setSaid(
      answer.ok ? { done: true, sentence: words.remindDone(answer.body.written) } : { done: false, sentence: answer.sentence },
    )
  }
  return (
    <>
      <span role="status">{said?.sentence}</span>
      {!said?.done && (
        <button
          aria-label={`${name}　${words.remind}`}
          className="care-button care-button--quiet"
          disabled={busy}
          onClick={() => void send()}
          type="button"
        >
          {busy ? words.reminding : words.remind}
        </button>
      )}
    </>
  )
}
