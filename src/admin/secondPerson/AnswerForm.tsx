'use client'

import { useState } from 'react'
import type { SecondAnswer } from '@/domain/secondPerson/asking'
import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Given = {
  id: string
  answers: readonly SecondAnswer[]
  /** The effect as it stands on this screen: what is confirmed is what was read. */
  seen: string
}

/** Confirms, declines or takes back what was asked for. */
export function AnswerForm({ answers, id, seen }: Given) {
  const [word, setWord] = useState('')
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      {answers.includes('decline') && (
        <div className="care-answers__fields">
          <label>
            {texts.wordLabel}
            <textarea maxLength={1000} onChange={(event) => setWord(event.target.value)} rows={2} value={word} />
          </label>
        </div>
      )}
      <p className="care-actions">
        {answers.map((answer) => (
          <button
            className={answer === 'confirm' ? 'care-button' : 'care-button care-button--quiet'}
            disabled={busy}
            key={answer}
            onClick={() => void send('POST', `/api/asked-actions/${id}/answer`, { answer, seen, word })}
            type="button"
          >
            {busy ? texts.sending : texts.answers[answer]}
          </button>
        ))}
      </p>
    </div>
  )
}
