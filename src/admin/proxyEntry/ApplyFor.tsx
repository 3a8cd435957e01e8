'use client'

import { useState } from 'react'
import { applyForTexts as texts } from '@/glossary/proxyEntry'
import { sendJson } from '../ask'
import { keepTyped } from '../keepTyped'
import { ListTable } from '../ListTable'
import { letterLink } from '../links'

type Listing = { id: string; title: string; facility: string; slots: { id: string; span: string; seats: string }[] }

/** The slots of each listing as buttons; what is pressed is applied for, and the letter can be printed. */
export function ApplyFor({ listings, volunteer }: { listings: Listing[]; volunteer: string }) {
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState<string | null>(null)
  const [told, setTold] = useState<{ sentence: string; letter: string | null } | null>(null)
  const apply = async (slot: string) => {
    setBusy(slot)
    const path = `/api/volunteers/${volunteer}/apply`
    const answer = await sendJson<{ application: string }>('POST', path, { slot, message }, texts.failed)
    setBusy(null)
    setTold(
      answer.ok
        ? { sentence: texts.done, letter: letterLink(answer.body.application) }
        : { sentence: answer.sentence, letter: null },
    )
  }
  return (
    <>
      <div aria-live="polite">
        {told && (
          <p
            className={told.letter ? 'care-notice' : 'care-notice care-notice--attention'}
            role={told.letter ? 'status' : 'alert'}
          >
            {told.sentence} {told.letter && <a href={told.letter}>{texts.letter}</a>}
          </p>
        )}
      </div>
      <div className="care-answers__fields" ref={keepTyped}>
        <label>
          {texts.message}
          <textarea maxLength={1000} onChange={(event) => setMessage(event.target.value)} rows={2} value={message} />
        </label>
      </div>
      <div className="care-block">
        <ListTable title={texts.title} columns={[texts.listing, texts.facility, texts.slots]}>
          {listings.map(({ facility, id, slots, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{facility}</td>
              <td>
                {slots.map(({ id: slot, seats, span }) => (
                  <p key={slot}>
                    <button
                      aria-label={texts.slotOf(span, title)}
                      className="care-button care-button--quiet"
                      disabled={busy !== null}
                      onClick={() => void apply(slot)}
                      type="button"
                    >
                      {busy === slot ? texts.applying : span}
                    </button>{' '}
                    {seats}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </ListTable>
      </div>
    </>
  )
}
