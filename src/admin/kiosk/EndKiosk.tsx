'use client'

import { kioskPanelTexts as texts } from '@/glossary/kiosk'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** Ends a screen at a reception, wherever it stands. */
export function EndKiosk({ facility, kiosk, label }: { facility: string; kiosk: string; label: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <>
      <p className="care-actions">
        <button
          aria-label={label}
          className="care-button care-button--quiet"
          disabled={busy}
          onClick={() => void send('POST', `/api/facilities/${facility}/kiosk/end`, { kiosk })}
          type="button"
        >
          {texts.end}
        </button>
      </p>
      <Fault sentence={fault} />
    </>
  )
}
