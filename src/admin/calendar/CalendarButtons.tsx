'use client'

import { calendarTexts as texts } from '@/glossary/calendarFeeds'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** Makes a new address, or ends the one there is. The page is read anew afterwards. */
export function CalendarButtons({ facility, feed }: { facility: string; feed: string | null }) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <>
      <Fault sentence={fault} />
      <div className="care-actions">
        <button
          className="care-button"
          disabled={busy}
          onClick={() => void send('POST', '/api/calendar-feeds/open', { facility })}
          type="button"
        >
          {busy ? texts.busy : feed ? texts.renew : texts.open}
        </button>
        {feed && (
          <button
            className="care-button care-button--quiet"
            disabled={busy}
            onClick={() => void send('POST', `/api/calendar-feeds/${feed}/revoke`, {})}
            type="button"
          >
            {texts.revoke}
          </button>
        )}
      </div>
    </>
  )
}
