'use client'
import { type FormEvent, type ReactNode, type RefObject, useId, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { Fault } from '../Fault'

type Props = {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  consequences: readonly string[]
  confirm: string
  /** What is going on, or null. */
  busy: string | null
  error: string | null
  onConfirm: () => void
  /** Called whichever way it was closed. */
  onClose?: () => void
  children?: ReactNode
}

const never = () => () => {}
const endOfPage = (): HTMLElement | null => document.body
const nowhere = (): HTMLElement | null => null

/**
 * Says what will happen before it happens. A native dialog: the keyboard stays inside, Escape gives up. It stands at the end of the page
 * and not where it is asked for: in a record's form it would be a form in a form, and its button would send the outer one.
 * Where it is asked for by a press it is there at once, so that whoever renders it can open it in an effect.
 */
export function ConfirmDialog({ busy, children, confirm, consequences, dialog, error, onClose, onConfirm, title }: Props) {
  const id = useId()
  const page = useSyncExternalStore(never, endOfPage, nowhere)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // What happens in a portal goes up to those who asked for it as well.
    event.stopPropagation()
    if (busy === null) onConfirm()
  }
  if (!page) return null
  return createPortal(
    <div className="care care-apart">
      <dialog
        ref={dialog}
        className="care-dialog"
        aria-labelledby={id}
        onClose={onClose}
        onCancel={(event) => {
          if (busy !== null) event.preventDefault()
        }}
      >
        <form onSubmit={submit}>
          <h2 id={id}>{title}</h2>
          <ul>
            {consequences.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {children}
          <Fault sentence={error} />
          <div role="status">
            {busy && (
              <>
                <p>{busy}</p>
                <progress aria-label={busy} />
              </>
            )}
          </div>
          <p className="care-actions">
            <button type="submit" className="care-button" disabled={busy !== null}>
              {confirm}
            </button>
            <button
              type="button"
              className="care-button care-button--quiet"
              disabled={busy !== null}
              onClick={() => dialog.current?.close()}
            >
              {words.cancel}
            </button>
          </p>
        </form>
      </dialog>
    </div>,
    page,
  )
}
