'use client'
import { type FormEvent, useState } from 'react'
import { longJobScreenTexts, recountTexts as texts } from '@/glossary/longJobs'
import type { ProgrammeSpan } from '@/queries/programmes'
import { Fault } from '../Fault'
import { longJobLink } from '../links'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

/** Has all months of a programme counted again. */
export function RecountForm({ all }: { all: readonly ProgrammeSpan[] }) {
  const { busy, fault, send } = useSending(longJobScreenTexts.failed)
  const [programme, setProgramme] = useState(all[0]?.id ?? '')
  if (all.length === 0) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send<{ id: string }>('POST', '/api/long-jobs/recount', { programme }, ({ id }) => {
      window.location.assign(longJobLink(id))
    })
  }
  return (
    <section className="care-block">
      <h2>{texts.title}</h2>
      <p className="care-quiet">{texts.about}</p>
      <form ref={keepTyped} className="care-filter" onSubmit={submit}>
        <label>
          {texts.programme}
          <select onChange={({ target }) => setProgramme(target.value)} value={programme}>
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="care-button" disabled={busy} type="submit">
          {busy ? longJobScreenTexts.sending : texts.start}
        </button>
      </form>
      <Fault sentence={fault} />
    </section>
  )
}
