'use client'

import { useRef, useState } from 'react'
import { ADULT_AGE, ageOn } from '@/domain/people/age'
import type { EnteredResident, EntryField } from '@/domain/people/registering'
import { ageBandLabels, experienceLabels, motiveLabels, residenceProofLabels } from '@/glossary/choices'
import { consentWayLabels } from '@/glossary/consents'
import { optionsFrom } from '@/glossary/options'
import { entryFaultTexts, entryLabels, entryTexts as texts } from '@/glossary/proxyEntry'
import { sendJson } from '../ask'
import { applyForLink, documentLink, registerResidentLink } from '../links'
import { keepTyped } from '../keepTyped'
import { EntryChoices } from './EntryChoices'
import { EntryInput, EntrySelect } from './EntryField'
import { EntryFaults, type Faults, type Found, FoundPeople } from './EntryNotices'
import { Fault } from '../Fault'

type Answer = { done: true; id: string; number: string } | { done: false; faults?: Faults; found?: Found[] }

const empty = (today: string): EnteredResident => ({
  name: '',
  kana: '',
  displayName: '',
  ageBand: 'unknown',
  experience: 'none',
  motives: [],
  motive: '',
  birthDate: '',
  phone: '',
  email: '',
  postalCode: '',
  address: '',
  ward: '',
  municipalityName: '',
  since: today,
  proof: 'document_seen',
  identitySeen: false,
  agreed: false,
  consentWay: 'counter',
  guardianName: '',
  guardianPhone: '',
  account: false,
})
const WAYS = ['counter', 'phone', 'paper'] as const

/** One form for all that is asked at the counter. Who may be the same person is shown before anything is stored. */
export function RegisterForm({ today, wards }: { today: string; wards: { id: string; label: string }[] }) {
  const [entered, setEntered] = useState(() => ({ ...empty(today), since: '' }))
  const [faults, setFaults] = useState<Faults>({})
  const [found, setFound] = useState<Found[]>([])
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<{ id: string; number: string } | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const set = (name: EntryField, value: EnteredResident[EntryField]) => setEntered((before) => ({ ...before, [name]: value }))
  const register = async (nobodyElse: boolean) => {
    setBusy(true)
    setRefused(null)
    const answer = await sendJson<Answer>('POST', '/api/volunteers/register', { entered, nobodyElse }, texts.failed)
    setBusy(false)
    setFaults(answer.ok && !answer.body.done ? (answer.body.faults ?? {}) : {})
    setFound(answer.ok && !answer.body.done ? (answer.body.found ?? []) : [])
    if (!answer.ok) setRefused(answer.sentence)
    else if (answer.body.done) setDone(answer.body)
    top.current?.focus()
  }
  if (done)
    return (
      <div className="care-notice" role="status">
        <p>{texts.done(done.number)}</p>
        <p className="care-actions">
          <a className="care-button" href={applyForLink(done.id)}>
            {texts.next}
          </a>
          <a href={documentLink('volunteers', done.id)}>{texts.open}</a>
          <a href={registerResidentLink}>{texts.another}</a>
        </p>
      </div>
    )
  const input = (name: EntryField) => {
    const fault = faults[name]
    return { name, value: String(entered[name]), onChange: set, fault: fault && entryFaultTexts[fault] }
  }
  const check = (name: 'identitySeen' | 'agreed' | 'account') => {
    const fault = faults[name]
    return (
      <label className="care-choice">
        <input
          aria-describedby={fault ? `${name}-fault` : undefined}
          aria-invalid={fault ? true : undefined}
          checked={entered[name]}
          id={name}
          onChange={(event) => set(name, event.target.checked)}
          type="checkbox"
        />
        <span>
          {entryLabels[name]}
          {fault && (
            <span className="care-late" id={`${name}-fault`}>
              　{entryFaultTexts[fault]}
            </span>
          )}
        </span>
      </label>
    )
  }
  const age = ageOn(entered.birthDate, today)
  const minor = age === null ? entered.ageBand === 'under_20' : age < ADULT_AGE
  return (
    <form
      className="care care-inset"
      ref={keepTyped}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void register(false)
      }}
    >
      <div aria-live="polite" ref={top} tabIndex={-1}>
        <Fault sentence={refused} />
        <EntryFaults faults={faults} />
        <FoundPeople busy={busy} found={found} onNobodyElse={() => void register(true)} />
      </div>
      <h2>{texts.person}</h2>
      <div className="care-answers__fields">
        <EntryInput {...input('name')} maxLength={80} />
        <EntryInput {...input('kana')} maxLength={80} />
        <EntryInput {...input('displayName')} maxLength={40} />
        <EntryInput {...input('birthDate')} max={today} type="date" />
        <EntrySelect {...input('ageBand')} hint={texts.ageBandHint} options={optionsFrom(ageBandLabels)} />
        <EntrySelect {...input('experience')} options={optionsFrom(experienceLabels)} />
      </div>
      <EntryChoices
        chosen={entered.motives}
        hint={texts.motivesHint}
        name="motives"
        onChange={(motives) => set('motives', motives)}
        options={optionsFrom(motiveLabels)}
      />
      <div className="care-answers__fields">
        <EntryInput {...input('motive')} maxLength={1000} rows={3} />
      </div>
      <h2>{texts.reach}</h2>
      <p className="care-quiet">{texts.reachHint}</p>
      <div className="care-answers__fields">
        <EntryInput {...input('phone')} maxLength={40} type="tel" />
        <EntryInput {...input('email')} maxLength={254} type="email" />
        <EntryInput {...input('postalCode')} maxLength={8} />
        <EntryInput {...input('address')} maxLength={300} />
      </div>
      {check('account')}
      <h2>{texts.home}</h2>
      <p className="care-quiet">{texts.homeHint}</p>
      <div className="care-answers__fields">
        <EntrySelect
          {...input('ward')}
          options={[{ value: '', label: texts.chooseOne }, ...wards.map(({ id, label }) => ({ value: id, label }))]}
        />
        <EntryInput {...input('municipalityName')} maxLength={60} />
        <EntryInput {...input('since')} max={today} type="date" />
        <EntrySelect {...input('proof')} options={optionsFrom(residenceProofLabels)} />
      </div>
      {check('identitySeen')}
      <h2>{texts.consent}</h2>
      <div className="care-answers__fields">
        <EntrySelect {...input('consentWay')} options={WAYS.map((value) => ({ value, label: consentWayLabels[value] }))} />
        {minor && (
          <>
            <EntryInput {...input('guardianName')} hint={texts.guardianHint} maxLength={80} />
            <EntryInput {...input('guardianPhone')} maxLength={40} type="tel" />
          </>
        )}
      </div>
      {check('agreed')}
      <p className="care-actions">
        <button className="care-button" disabled={busy} type="submit">
          {busy ? texts.registering : texts.register}
        </button>
      </p>
    </form>
  )
}
