'use client'

import { useState } from 'react'
import { compareWords as words } from '@/glossary/duplicates'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { sendJson } from '../ask'
import { documentLink } from '../links'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { AskedNotice, type AskedNow } from '../secondPerson/AskedNotice'

type Choice = {
  kept: string
  revision: number
  label: string
  dropped: string
  droppedRevision: number
  consequences: string[]
  conflicts: { key: string; label: string; applications: string[] }[]
}
type Done = { number: string }

/** Choose which record stays, read what happens, give the reason, say that it is for good. With `days` a colleague is asked instead. */
export function MergeForm({ choices, days }: { choices: [Choice, Choice]; days: number | null }) {
  const [chosen, setChosen] = useState(choices[0].kept)
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [asked, setAsked] = useState<AskedNow | null>(null)
  const choice = choices.find(({ kept }) => kept === chosen) ?? choices[0]
  const askFirst = async () => {
    const { dropped, droppedRevision, kept, revision } = choice
    const body = { kind: 'merge_residents', input: { kept, revision, dropped, droppedRevision }, reason }
    const answer = await sendJson<AskedNow>('POST', '/api/asked-actions/ask', body, secondPersonTexts.failed)
    setBusy(false)
    if (answer.ok) setAsked(answer.body)
    else setFault(answer.sentence)
  }
  const merge = async () => {
    if (!sure) return setFault(words.confirmFirst)
    setBusy(true)
    setFault(null)
    if (days !== null) return askFirst()
    const { dropped, droppedRevision, kept, revision } = choice
    const body = { revision, dropped, droppedRevision, reason }
    const answer = await sendJson<Done>('POST', `/api/volunteers/${kept}/merge`, body, words.failed)
    setBusy(false)
    if (answer.ok) setDone(answer.body)
    else setFault(answer.sentence)
  }
  if (asked) return <AskedNotice {...asked} />
  if (done)
    return (
      <p className="care-notice" role="status">
        {words.merged(done.number)} <a href={documentLink('volunteers', choice.kept)}>{choice.label}</a>
      </p>
    )
  return (
    <div className="care-answers" ref={keepTyped}>
      <fieldset className="care-choices">
        <legend>{words.keep}</legend>
        {choices.map(({ kept, label }) => (
          <label key={kept}>
            <input checked={kept === chosen} name="kept" onChange={() => setChosen(kept)} type="radio" value={kept} /> {label}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        <p>{words.willHappen}</p>
        <ul>
          {choice.consequences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {choice.conflicts.length > 0 && (
          <div className="care-notice care-notice--attention">
            <p>{words.conflicts}</p>
            <ul>
              {choice.conflicts.map(({ applications, key, label }) => (
                <li key={key}>
                  {label}{' '}
                  {applications.map((id, index) => (
                    <a key={id} href={documentLink('applications', id)}>
                      {words.conflictOf(index + 1)}
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label>
          {words.reason}
          <textarea maxLength={1000} onChange={(event) => setReason(event.target.value)} rows={3} value={reason} />
        </label>
      </div>
      <label className="care-choice">
        <input checked={sure} onChange={(event) => setSure(event.target.checked)} type="checkbox" /> {words.confirm}
      </label>
      {days !== null && <p className="care-quiet">{secondPersonTexts.askAbout(days)}</p>}
      <button className="care-button" disabled={busy} onClick={() => void merge()} type="button">
        {days === null ? (busy ? words.merging : words.merge) : busy ? secondPersonTexts.asking : secondPersonTexts.ask}
      </button>
    </div>
  )
}
