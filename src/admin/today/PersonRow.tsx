'use client'

import { useState } from 'react'
import { isUndoable } from '@/domain/attendance/checkIn'
import { spokenTime } from '@/domain/calendar/spoken'
import { checkInWayLabels, todayWords as words } from '@/glossary/checkIn'
import { identityMark } from '@/glossary/identity'
import { spokenMinutes } from '@/glossary/minutes'
import { applicationStatusLabels } from '@/glossary/statuses'
import type { PersonOfSlot } from '@/queries/slotsOfDay'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { useSending } from '../useSending'

/** How far it is: the slot has begun, somebody may be recorded absent, it is over; the record may still be taken back. */
type Moment = { begun: boolean; late: boolean; over: boolean; mayTakeBack: boolean }

/** One person of a slot: how it stands, and what can be pressed now. The page is read again after each answer. */
export function PersonRow({ application, begun, late, mayTakeBack, over, revision, ...person }: PersonOfSlot & Moment) {
  const { busy, fault, send } = useSending(words.failed)
  const [asking, setAsking] = useState(false)
  const name = person.name ?? words.unnamed
  const submit = (step: string) => send('POST', `/api/applications/${application}/presence`, { step, revision })
  const button = (label: string, press: () => void, quiet = false) => (
    <button
      aria-label={`${name}　${label}`}
      className={`care-button care-button--large${quiet ? ' care-button--quiet' : ''}`}
      disabled={busy}
      key={label}
      onClick={press}
      type="button"
    >
      {label}
    </button>
  )
  const step = (label: string, what: string, quiet = false) => button(label, () => void submit(what), quiet)
  return (
    <li className="care-person">
      <p className="care-person__name">
        <a href={documentLink('applications', application)}>{name}</a>
      </p>
      <p>{standing(person)}</p>
      {person.status === 'accepted' && !person.briefed && <p className="care-notice">{words.unbriefed}</p>}
      {person.identified !== null && (
        <p className={person.identified ? 'care-quiet' : 'care-notice'}>
          {identityMark(person.identified)}
          {!person.identified && `　${words.unidentified}`}
        </p>
      )}
      <Fault sentence={fault} />
      {busy && <p role="status">{words.busy}</p>}
      {person.status === 'accepted' && (
        <div className="care-actions">
          {!person.arrivedAt && step(words.present, 'present')}
          {begun && person.arrivedAt && !person.leftAt && step(words.leave, 'left')}
          {(over || person.leftAt) && (!person.arrivedAt || person.leftAt) && step(words.attended, 'left', !person.arrivedAt)}
          {late && !person.arrivedAt && !asking && button(words.absent, () => setAsking(true), true)}
          {isUndoable(person) && step(person.leftAt ? words.undoLeft : words.undo, 'undo', true)}
        </div>
      )}
      {mayTakeBack && (
        <div className="care-actions">{step(words.takeBack(applicationStatusLabels[person.status]), 'takeBack', true)}</div>
      )}
      {asking && (
        <div className="care-notice care-notice--attention" role="alertdialog" aria-label={words.absentAsk}>
          <p>{words.absentAsk}</p>
          <div className="care-actions">
            {step(words.yes, 'absent')}
            {button(words.no, () => setAsking(false), true)}
          </div>
        </div>
      )}
    </li>
  )
}

function standing({ arrivedAt, leftAt, minutes, status, way }: Omit<PersonOfSlot, 'application' | 'revision'>): string {
  const seen = [
    ...(arrivedAt && way ? [words.arrived(spokenTime(new Date(arrivedAt)), checkInWayLabels[way])] : []),
    ...(leftAt ? [words.left(spokenTime(new Date(leftAt)))] : []),
  ]
  const counted = minutes === null ? [] : [words.minutes(spokenMinutes(minutes))]
  if (status !== 'accepted') return [applicationStatusLabels[status], ...seen, ...counted].join('　')
  return seen.length > 0 ? seen.join('　') : words.waiting
}
