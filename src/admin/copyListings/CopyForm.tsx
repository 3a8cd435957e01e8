'use client'

import { useState } from 'react'
import { copyTexts as texts } from '@/glossary/listingForm'
import { sendJson } from '../ask'
import { listLink } from '../links'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

type Listing = { id: string; title: string; status: string; facility: string }
type Copied = { listings: string[]; slots: number; leftOut: number }

const WEEKS = Array.from({ length: 26 }, (_, index) => index + 1)

/** Choose, say whether the slots come along and by how many weeks, copy; what was made is told and can be opened. */
export function CopyForm({ listings }: { listings: Listing[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [withSlots, setWithSlots] = useState(false)
  const [weeks, setWeeks] = useState(4)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [done, setDone] = useState<Copied | null>(null)
  const turn = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]))
  const copy = async () => {
    setDone(null)
    if (chosen.size === 0) return setFault(texts.chooseFirst)
    setBusy(true)
    setFault(null)
    const body = { ids: [...chosen], weeks: withSlots ? weeks : null }
    const answer = await sendJson<Copied>('POST', '/api/tasks/copy', body, texts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    setChosen(new Set())
    setDone(answer.body)
  }
  return (
    <>
      <Fault sentence={fault} />
      {done && (
        <div className="care-notice" role="status">
          <p>
            {texts.done(done.listings.length, done.slots)} {done.leftOut > 0 && texts.leftOut(done.leftOut)}
          </p>
          <a href={listLink('tasks', { status: { equals: 'draft' } })}>{texts.drafts}</a>
        </div>
      )}
      <div className="care-answers" ref={keepTyped}>
        <label>
          <input checked={withSlots} onChange={(event) => setWithSlots(event.target.checked)} type="checkbox" /> {texts.withSlots}
        </label>
        {withSlots && (
          <div className="care-answers__fields">
            <label>
              {texts.weeks}
              <select onChange={(event) => setWeeks(Number(event.target.value))} value={weeks}>
                {WEEKS.map((week) => (
                  <option key={week} value={week}>
                    {week}
                  </option>
                ))}
              </select>
              <span className="care-quiet">{texts.weeksHint}</span>
            </label>
          </div>
        )}
        <button className="care-button" disabled={busy} onClick={() => void copy()} type="button">
          {busy ? texts.copying : texts.copy}
        </button>
      </div>
      <div className="care-scroll care-block">
        <table className="care-table">
          <caption>{texts.choose}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{texts.listing}</th>
              <th scope="col">{texts.facility}</th>
              <th scope="col">{texts.status}</th>
            </tr>
          </thead>
          <tbody>
            {listings.map(({ facility, id, status, title }) => (
              <tr key={id}>
                <td>
                  <input
                    aria-label={texts.select(title)}
                    checked={chosen.has(id)}
                    id={`copy-${id}`}
                    onChange={() => turn(id)}
                    type="checkbox"
                  />
                </td>
                <th scope="row">
                  <label className="care-press" htmlFor={`copy-${id}`}>
                    {title}
                  </label>
                </th>
                <td>{facility}</td>
                <td>{status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
