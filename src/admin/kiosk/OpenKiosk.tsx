'use client'

import { useRef } from 'react'
import { kioskPanelTexts as texts } from '@/glossary/kiosk'
import { ConfirmDialog } from '../monthlyReport/ConfirmDialog'
import { useSending } from '../useSending'

/** Makes this browser the screen at the reception of a facility, after saying what that means. */
export function OpenKiosk({ facility, name }: { facility: string; name: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () =>
    void send<{ open: string }>('POST', `/api/facilities/${facility}/kiosk`, { signOut: true }, ({ open: page }) =>
      window.location.replace(page),
    )
  return (
    <>
      <p className="care-actions">
        <button className="care-button care-button--quiet" onClick={() => dialog.current?.showModal()} type="button">
          {texts.open(name)}
        </button>
      </p>
      <ConfirmDialog
        busy={busy ? texts.opening : null}
        confirm={texts.confirm}
        consequences={texts.consequences}
        dialog={dialog}
        error={fault}
        onConfirm={open}
        title={texts.askTitle}
      />
    </>
  )
}
