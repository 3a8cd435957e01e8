'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SUPPORT_URGENCIES, type SupportUrgency } from '@/domain/support/supportRequest'
import { supportFormRefusals, supportScreenTexts as texts, supportUrgencyLabels } from '@/glossary/support'
import { sendJson } from '../ask'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

type Choice = { id: string; label: string }
type Given = { facilities: Choice[]; formId: string; page: string | null }

/** A question to the office; sent again after a failure it is still one question. */
export function HelpForm({ facilities, formId, page }: Given) {
  const router = useRouter()
  const [question, setQuestion] = useState('')
  const [urgency, setUrgency] = useState<SupportUrgency>('soon')
  const [facility, setFacility] = useState(facilities[0]?.id ?? null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [number, setNumber] = useState<string | null>(null)

  const send = async () => {
    setNumber(null)
    if (!question.trim()) return setFault(supportFormRefusals.question)
    setBusy(true)
    setFault(null)
    const body = { question, urgency, facility, page, formId }
    const answer = await sendJson<{ number: string }>('POST', '/api/support-requests/ask', body, texts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    setQuestion('')
    setNumber(answer.body.number)
    // The page is drawn anew, with the question in its list and another number for the next one.
    router.refresh()
  }

  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      {number && (
        <p className="care-notice" role="status">
          {texts.sent(number)}
        </p>
      )}
      <div className="care-answers__fields">
        <label>
          {texts.question}
          <textarea maxLength={2000} onChange={(event) => setQuestion(event.target.value)} rows={6} value={question} />
          <span className="care-quiet">{texts.questionHint}</span>
        </label>
        <label>
          {texts.urgency}
          <select onChange={(event) => setUrgency(event.target.value as SupportUrgency)} value={urgency}>
            {SUPPORT_URGENCIES.map((each) => (
              <option key={each} value={each}>
                {supportUrgencyLabels[each]}
              </option>
            ))}
          </select>
        </label>
        {facilities.length > 1 && (
          <label>
            {texts.facility}
            <select onChange={(event) => setFacility(event.target.value)} value={facility ?? ''}>
              {facilities.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {page && (
          <p className="care-quiet">
            {texts.page}：{page}
          </p>
        )}
      </div>
      <button className="care-button" disabled={busy} onClick={() => void send()} type="button">
        {busy ? texts.sending : texts.send}
      </button>
    </div>
  )
}
