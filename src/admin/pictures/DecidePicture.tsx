'use client'

import { useEffect, useRef, useState } from 'react'
import type { PictureDecision, PictureState } from '@/domain/picture/release'
import { pictureTexts as texts } from '@/glossary/pictures'
import { Fault } from '../Fault'
import { ReasonDialog } from '../listingReview/ReasonDialog'
import { useSending } from '../useSending'

type Given = { picture: string; alt: string; revision: number; state: PictureState }

/** Showing a facility's picture with one press, or refusing it with a reason. */
export function DecidePicture({ alt, picture, revision, state }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const [asked, setAsked] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (asked) dialog.current?.showModal()
  }, [asked])
  const decide = (decision: PictureDecision, reason = '') =>
    void send('POST', `/api/media/${picture}/decide`, { decision, reason, revision })
  const refuse = state === 'released' ? texts.takeDown : texts.decisions.refused
  return (
    <>
      <p className="care-actions">
        {state !== 'released' && (
          <button
            aria-label={texts.of(texts.decisions.released, alt)}
            className="care-button"
            disabled={busy}
            onClick={() => decide('released')}
            type="button"
          >
            {texts.decisions.released}
          </button>
        )}
        {state !== 'refused' && (
          <button
            aria-label={texts.of(refuse, alt)}
            className="care-button care-button--quiet"
            disabled={busy}
            onClick={() => setAsked(true)}
            type="button"
          >
            {refuse}
          </button>
        )}
      </p>
      {!asked && <Fault sentence={fault} />}
      {asked && (
        <ReasonDialog
          busy={busy}
          close={() => setAsked(false)}
          confirm={refuse}
          dialog={dialog}
          effect={texts.effect}
          fault={fault}
          label={texts.reason}
          ready={texts.sentences}
          send={(reason) => decide('refused', reason)}
          title={texts.refusing(alt)}
          written=""
        />
      )}
    </>
  )
}
