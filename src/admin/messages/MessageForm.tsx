'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { MOST_CHARACTERS } from '@/domain/message/rules'
import { messagePanelTexts as texts, messageTexts } from '@/glossary/messages'
import { sendJson } from '../ask'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

type Smell = { text: string; reason: string; suggestion: string }
type Answer = { sent: number; left: number; warning: Smell[] }

/**
 * A message to one or to all of a slot. What reads like employment comes back with the reason before it goes out; the
 * writer changes it or sends it as it is.
 */
export function MessageForm({ path, toMany = false }: { path: string; toMany?: boolean }) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [warning, setWarning] = useState<Smell[]>([])
  const [done, setDone] = useState<string | null>(null)
  const sendKey = useRef('')
  const warned = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (warning.length > 0) warned.current?.focus()
  }, [warning])

  const send = async (confirmed: boolean) => {
    setBusy(true)
    setFault(null)
    setDone(null)
    sendKey.current ||= crypto.randomUUID()
    const body = { text, confirmed, sendKey: sendKey.current }
    const answer = await sendJson<Answer>('POST', path, body, texts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    setWarning(answer.body.warning)
    if (answer.body.warning.length > 0) return
    if (!toMany) return window.location.reload()
    sendKey.current = ''
    setText('')
    setDone(texts.groupSent(answer.body.sent, answer.body.left))
  }
  const write = (written: string) => {
    sendKey.current = ''
    setWarning([])
    setText(written)
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      {done && (
        <p className="care-notice" role="status">
          {done}
        </p>
      )}
      <div className="care-answers__fields">
        <label htmlFor={id}>
          {messageTexts.text}
          <textarea
            aria-describedby={`${id}-hint`}
            id={id}
            maxLength={MOST_CHARACTERS}
            onChange={(event) => write(event.target.value)}
            rows={4}
            value={text}
          />
        </label>
      </div>
      <p className="care-quiet" id={`${id}-hint`}>
        {messageTexts.hint}
      </p>
      {warning.length > 0 ? (
        <div className="care-notice care-notice--attention" ref={warned} role="alert" tabIndex={-1}>
          <p>
            <strong>{texts.warning}</strong>
          </p>
          <p>{texts.warningAbout}</p>
          <ul>
            {warning.map((smell) => (
              <li key={`${smell.text}${smell.reason}`}>
                「<mark>{smell.text}</mark>」　{smell.reason}
                {smell.suggestion}
              </li>
            ))}
          </ul>
          <div className="care-actions">
            <button
              className="care-button"
              disabled={busy}
              onClick={() => {
                setWarning([])
                document.getElementById(id)?.focus()
              }}
              type="button"
            >
              {texts.rewrite}
            </button>
            <button className="care-button care-button--quiet" disabled={busy} onClick={() => void send(true)} type="button">
              {busy ? messageTexts.sending : texts.sendAnyway}
            </button>
          </div>
        </div>
      ) : (
        <button className="care-button" disabled={busy} onClick={() => void send(false)} type="button">
          {busy ? messageTexts.sending : messageTexts.send}
        </button>
      )}
    </div>
  )
}
