'use client'

import { useState } from 'react'
import { calendarTexts as texts } from '@/glossary/calendarFeeds'
import { sendJson } from '../ask'

/** Makes a new address, or ends the one there is. The page is read anew afterwards. */
export function CalendarButtons({ facility, feed }: { facility: string; feed: string | null }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const send = async (path: string, body: object) => {
    setBusy(true)
    setFault(null)
    const answer = await sendJson('POST', path, body, texts.failed)
    if (answer.ok) return window.location.reload()
    setBusy(false)
    setFault(answer.sentence)
  }
  return (
    <>
      {fault && (
        <p className="care-notice care-notice--attention" role="alert">
          {fault}
        </p>
      )}
      <div className="care-actions">
        <button
          className="care-button"
          disabled={busy}
          onClick={() => void send('/api/calendar-feeds/open', { facility })}
          type="button"
        >
          {busy ? texts.busy : feed ? texts.renew : texts.open}
        </button>
        {feed && (
          <button
            className="care-button care-button--quiet"
            disabled={busy}
            onClick={() => void send(`/api/calendar-feeds/${feed}/revoke`, {})}
            type="button"
          >
            {texts.revoke}
          </button>
        )}
      </div>
    </>
  )
}
