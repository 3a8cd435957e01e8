'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { sendJson } from '../ask'
import { ReasonDialog } from '../listingReview/ReasonDialog'
import { documentLink } from '../links'
import { ConfirmDialog } from '../monthlyReport/ConfirmDialog'
import { Fault } from '../Fault'

/** `withReason` asks for the reason first; `reason` is one that is always the same; `byPhone`: its person said so; `sure` is asked first; `back` is how to undo it. */
type Action = {
  to: string
  label: string
  quiet?: boolean
  withReason?: boolean
  reason?: string
  byPhone?: boolean
  sure?: { title: string; consequences: readonly string[] }
  back?: { to: string; label: string }
}
export type Decidable = { id: string; revision: number; person: string; actions: readonly Action[]; facts: ReactNode }
type Given = { title: string; empty: string; items: readonly Decidable[]; all: { href: string; label: string } | null }

/** Applications that wait for somebody of the facility or the office, each decided on right here. The list is read anew after each. */
export function Decisions({ all, empty, items, title }: Given) {
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState<{ item: Decidable; action: Action } | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [undoable, setUndoable] = useState<{ item: Decidable; action: Action } | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const labelled = useId()
  useEffect(() => {
    if (asked) dialog.current?.showModal()
  }, [asked])

  const send = async (item: Decidable, action: Action, statusReason?: string) => {
    setBusy(item.id)
    setFault(null)
    setUndoable(null)
    const body = {
      status: action.to,
      revision: item.revision,
      ...(statusReason && { statusReason }),
      ...(action.byPhone && { toldByPhone: true }),
    }
    const answer = await sendJson<{ doc: { revision: number } }>(
      'PATCH',
      `/api/applications/${item.id}?depth=0`,
      body,
      texts.failed,
    )
    setBusy(null)
    // Also after a refusal: what is shown may be older than what somebody else has just decided.
    router.refresh()
    if (!answer.ok) return setFault(`${item.person}：${answer.sentence}`)
    dialog.current?.close()
    setSaid(texts.done(item.person, action.label))
    if (action.back) setUndoable({ item: { ...item, revision: answer.body.doc.revision }, action: action.back })
    heading.current?.focus()
  }
  const choose = (item: Decidable, action: Action) => {
    setFault(null)
    if (action.withReason || action.sure) setAsked({ item, action })
    else void send(item, action, action.reason)
  }
  return (
    <section aria-labelledby={labelled} className="care-block care-review">
      <h3 ref={heading} id={labelled} tabIndex={-1}>
        {title}
      </h3>
      <p role="status">{busy ? texts.saving : said}</p>
      {undoable && (
        <p className="care-actions">
          <button
            className="care-button care-button--quiet"
            disabled={busy !== null}
            onClick={() => void send(undoable.item, undoable.action)}
            type="button"
          >
            {texts.of(undoable.action.label, undoable.item.person)}
          </button>
        </p>
      )}
      {fault && !asked && <Fault sentence={fault} />}
      {items.length === 0 && <p className="care-empty">{empty}</p>}
      <ul className="care-desk__list">
        {items.map((item) => (
          <li key={item.id} className="care-card">
            {item.facts}
            <div className="care-actions">
              {item.actions.map((action) => (
                <button
                  key={action.to}
                  aria-label={texts.of(action.label, item.person)}
                  className={`care-button${action.quiet ? ' care-button--quiet' : ''}`}
                  disabled={busy !== null}
                  onClick={() => choose(item, action)}
                  type="button"
                >
                  {action.label}
                </button>
              ))}
              <a aria-label={texts.of(texts.open, item.person)} href={documentLink('applications', item.id)}>
                {texts.open}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {all && (
        <p>
          <a href={all.href}>{all.label}</a>
        </p>
      )}
      {asked?.action.sure && (
        <ConfirmDialog
          busy={busy === null ? null : texts.saving}
          confirm={asked.action.label}
          consequences={asked.action.sure.consequences}
          dialog={dialog}
          error={fault}
          onClose={() => setAsked(null)}
          onConfirm={() => void send(asked.item, asked.action)}
          title={asked.action.sure.title}
        />
      )}
      {asked?.action.withReason && (
        <ReasonDialog
          key={asked.item.id}
          busy={busy !== null}
          close={() => setAsked(null)}
          confirm={asked.action.label}
          dialog={dialog}
          effect={texts.decliningEffect}
          fault={fault}
          label={texts.reason}
          ready={texts.sentences}
          send={(reason) => void send(asked.item, asked.action, reason)}
          title={texts.declining(asked.item.person)}
          written=""
        />
      )}
    </section>
  )
}
