'use client'
import { type FormEvent, useState } from 'react'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'
import { SPINE_WIDTHS } from '@/domain/pack/binders'
import { deliverableKindLabels, deliverableStatusLabels } from '@/glossary/deliverables'
import { packScreenTexts as texts } from '@/glossary/packs'
import { Fault } from '../Fault'
import { deliverableLink, packLink } from '../links'
import { useSending } from '../useSending'
import { keepTyped } from '../keepTyped'

export type Choosable = {
  id: string
  kind: DeliverableKind
  title: string
  approved: boolean
  status: DeliverableStatus
  edition: string | null
  files: number
  /** Works of others in it to which the city has not consented. */
  rights: readonly string[]
}
type Given = {
  programme: string
  dueOn: string
  deliverables: readonly Choosable[]
  replacing: boolean
  /** Another version is still being worked on: the form waits folded up. */
  instead: boolean
}

/** Chooses what goes into a pack: all that is approved, unless somebody takes something out. */
export const PrepareForm = (given: Given) =>
  given.instead ? (
    <details className="care-details care-block">
      <summary>{texts.prepareInstead}</summary>
      <p className="care-quiet">{texts.prepareInsteadAbout}</p>
      <Choice {...given} />
    </details>
  ) : (
    <section className="care-block">
      <h2>{given.replacing ? texts.prepareNext : texts.prepare}</h2>
      <Choice {...given} />
    </section>
  )

function Choice({ deliverables, dueOn, programme, replacing }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  const [approved, waiting] = [deliverables.filter((each) => each.approved), deliverables.filter((each) => !each.approved)]
  const [chosen, setChosen] = useState<readonly string[]>(approved.map(({ id }) => id))
  const complete = approved.some(({ kind }) => kind === 'completion_report')
  const [entered, setEntered] = useState({
    title: complete ? texts.usualTitle : texts.partTitle,
    dueOn,
    discs: 2,
    spineWidth: '',
    note: '',
  })
  const set = (name: keyof typeof entered) => (event: { target: { value: string } }) =>
    setEntered({ ...entered, [name]: name === 'discs' ? Number(event.target.value) : event.target.value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { programme, ...entered, spineWidth: Number(entered.spineWidth) || null, deliverables: chosen }
    void send<{ id: string }>('POST', '/api/packs/prepare', body, ({ id }) => {
      window.location.assign(packLink(id))
    })
  }
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <>
      <p className="care-quiet">{texts.prepareAbout}</p>
      {waiting.length > 0 && (
        <details className="care-details" open>
          <summary>{texts.waiting(waiting.length)}</summary>
          <ul>
            {waiting.map(({ id, status, title }) => (
              <li key={id}>
                <a href={deliverableLink(id)}>{title}</a>
                <span className="care-quiet">　{deliverableStatusLabels[status]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {approved.length === 0 ? (
        <p className="care-empty">{texts.chooseNone}</p>
      ) : (
        <form ref={keepTyped} onSubmit={submit}>
          <fieldset className="care-field">
            <legend>{texts.chosen}</legend>
            {approved.map(({ edition, files, id, kind, rights, title }) => (
              <label key={id}>
                <input checked={chosen.includes(id)} onChange={() => toggle(id)} type="checkbox" /> {title}
                <span className="care-quiet">　{texts.chosenHint(deliverableKindLabels[kind], edition ?? '', files)}</span>
                {rights.map((right) => (
                  <span className="care-badge care-badge--attention" key={right}>
                    {right}
                  </span>
                ))}
              </label>
            ))}
          </fieldset>
          <label className="care-field">
            {texts.fieldTitle}
            <input maxLength={200} onChange={set('title')} required value={entered.title} />
            <small>{texts.fieldTitleHint}</small>
          </label>
          <label className="care-field">
            {texts.dueOn}
            <input onChange={set('dueOn')} required type="date" value={entered.dueOn} />
          </label>
          <label className="care-field">
            {texts.fieldDiscs}
            <input max={20} min={1} onChange={set('discs')} required type="number" value={entered.discs} />
          </label>
          <label className="care-field">
            {texts.fieldSpine}
            <select onChange={set('spineWidth')} value={entered.spineWidth}>
              <option value="">{texts.spineAuto}</option>
              {SPINE_WIDTHS.map((width) => (
                <option key={width} value={width}>
                  {texts.spineOf(width)}
                </option>
              ))}
            </select>
          </label>
          {replacing && (
            <label className="care-field">
              {texts.fieldNote}
              <textarea maxLength={1000} onChange={set('note')} required value={entered.note} />
            </label>
          )}
          <Fault sentence={fault} />
          <p className="care-actions">
            <button className="care-button" disabled={busy} type="submit">
              {busy ? texts.sending : texts.save}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
