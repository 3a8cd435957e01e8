'use client'

import { useState } from 'react'
import { agreementPanelTexts as texts } from '@/glossary/agreements'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

/** For whoever answered by telephone: the operator records that they agreed, or that they give up. */
export function RecordAgreement({ id, revision }: { id: string; revision: number }) {
  const { busy, fault, send } = useSending(texts.failed)
  const [asking, setAsking] = useState(false)
  const submit = (answer: 'agreed' | 'withdrawn') => send('POST', `/api/agreements/${id}/agree`, { revision, answer })
  const button = (label: string, press: () => void, quiet = false) => (
    <button className={`care-button${quiet ? ' care-button--quiet' : ''}`} disabled={busy} onClick={press} type="button">
      {label}
    </button>
  )
  return (
    <>
      <Fault sentence={fault} />
      {busy && <p role="status">{texts.agreeing}</p>}
      {asking ? (
        <div className="care-notice care-notice--attention" role="alertdialog" aria-label={texts.giveUpAsk}>
          <p>{texts.giveUpAsk}</p>
          <div className="care-actions">
            {button(texts.giveUpYes, () => void submit('withdrawn'))}
            {button(texts.giveUpNo, () => setAsking(false), true)}
          </div>
        </div>
      ) : (
        <div className="care-actions">
          {button(texts.agree, () => void submit('agreed'))}
          {button(texts.giveUp, () => setAsking(true), true)}
        </div>
      )}
    </>
  )
}
