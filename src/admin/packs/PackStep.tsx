'use client'
import { type FormEvent, useState } from 'react'
import { packScreenTexts as texts } from '@/glossary/packs'
import type { Pack } from '@/queries/packs'
import { Fault } from '../Fault'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

type Given = { pack: Pack; scanner: boolean; today: string }

/** What the operator does next with a pack. */
export function PackStep({ pack, scanner, today }: Given) {
  if (pack.status === 'packed') return <Step about={texts.deliverAbout} label={texts.deliver} pack={pack} step="deliver" />
  // Where a scanner is configured, the operator's own record does not stand in for it.
  const again = pack.status === 'scanned' && scanner && pack.scan?.way === 'own'
  return (
    <>
      {pack.status === 'scanned' && !again && <Step about={texts.packAbout} label={texts.pack} pack={pack} step="pack" />}
      {(pack.status === 'prepared' || again) &&
        (scanner ? <Step about={texts.scanAbout} label={texts.scan} pack={pack} step="scan" /> : <p>{texts.noScanner}</p>)}
      {pack.status === 'prepared' && !scanner && !pack.finding && <OwnRecord pack={pack} today={today} />}
    </>
  )
}

type StepGiven = { about: string; label: string; pack: Pack; step: 'scan' | 'pack' | 'deliver' }

function Step({ about, label, pack, step }: StepGiven) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <>
      <p className="care-quiet">{about}</p>
      <Fault sentence={fault} />
      <p className="care-actions">
        <button
          className="care-button"
          disabled={busy}
          onClick={() => void send('POST', `/api/packs/${pack.id}/${step}`, { revision: pack.revision })}
          type="button"
        >
          {busy ? texts.sending : label}
        </button>
      </p>
    </>
  )
}

/** The record of the operator's own scanner. */
function OwnRecord({ pack, today }: { pack: Pack; today: string }) {
  const { busy, fault, send } = useSending(texts.failed)
  const [entered, setEntered] = useState({ software: '', definedOn: '', checkedOn: today, by: '', clean: false })
  const set = (name: 'software' | 'definedOn' | 'checkedOn' | 'by') => (event: { target: { value: string } }) =>
    setEntered({ ...entered, [name]: event.target.value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send('POST', `/api/packs/${pack.id}/scan-record`, { revision: pack.revision, ...entered })
  }
  return (
    <details className="care-details" open>
      <summary>{texts.ownRecord}</summary>
      <form ref={keepTyped} onSubmit={submit}>
        <label className="care-field">
          {texts.software}
          <input maxLength={200} onChange={set('software')} required value={entered.software} />
        </label>
        <label className="care-field">
          {texts.definedOn}
          <input max={today} onChange={set('definedOn')} required type="date" value={entered.definedOn} />
        </label>
        <label className="care-field">
          {texts.checkedOn}
          <input max={today} onChange={set('checkedOn')} required type="date" value={entered.checkedOn} />
        </label>
        <label className="care-field">
          {texts.checkedBy}
          <input maxLength={200} onChange={set('by')} required value={entered.by} />
        </label>
        <label className="care-field">
          <span>
            <input
              checked={entered.clean}
              onChange={({ target }) => setEntered({ ...entered, clean: target.checked })}
              required
              type="checkbox"
            />{' '}
            {texts.clean}
          </span>
        </label>
        <Fault sentence={fault} />
        <p className="care-actions">
          <button className="care-button" disabled={busy} type="submit">
            {busy ? texts.sending : texts.keep}
          </button>
        </p>
      </form>
    </details>
  )
}
