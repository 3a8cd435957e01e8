'use client'
import { type FormEvent, useState } from 'react'
import { MOST_ASKED_DAYS } from '@/domain/secondPerson/asking'
import { GUARDED_ACTIONS, type GuardedAction } from '@/domain/secondPerson/guarded'
import { guardedActionLabels, secondPersonChoiceTexts as texts } from '@/glossary/secondPerson'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

type Given = { programme: string; revision: number; kinds: readonly GuardedAction[]; days: number; mayLoosen: boolean }

/** For what a second person is asked: the operator adds, the city takes away as well. */
export function ChoiceForm({ days, kinds, mayLoosen, programme, revision }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const [chosen, setChosen] = useState<readonly GuardedAction[]>(kinds)
  const [until, setUntil] = useState(days)
  const held = (kind: GuardedAction): boolean => !mayLoosen && kinds.includes(kind)
  const toggle = (kind: GuardedAction) =>
    setChosen(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send('POST', `/api/programmes/${programme}/second-person`, { revision, kinds: chosen, days: until })
  }
  return (
    <details className="care-details">
      <summary>{texts.change}</summary>
      <form onSubmit={submit} ref={keepTyped}>
        <p className="care-quiet">{mayLoosen ? texts.cityMay : texts.operatorMay}</p>
        <p className="care-quiet">{texts.alone}</p>
        {GUARDED_ACTIONS.map((kind) => (
          <label className="care-field" key={kind}>
            <span>
              <input checked={chosen.includes(kind)} disabled={held(kind)} onChange={() => toggle(kind)} type="checkbox" />{' '}
              {guardedActionLabels[kind]}
            </span>
          </label>
        ))}
        <label className="care-field">
          {texts.days}
          <input
            disabled={!mayLoosen && kinds.length > 0}
            max={MOST_ASKED_DAYS}
            min={1}
            onChange={({ target }) => setUntil(Number(target.value))}
            required
            type="number"
            value={until}
          />
        </label>
        <Fault sentence={fault} />
        <p className="care-actions">
          <button className="care-button" disabled={busy} type="submit">
            {busy ? texts.sending : texts.save}
          </button>
        </p>
      </form>
    </details>
  )
}
