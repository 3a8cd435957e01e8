'use client'

import { useState } from 'react'
import { TASK_CATEGORIES, type TaskCategory } from '@/domain/task/category'
import { taskCategoryLabels } from '@/glossary/choices'
import { intentionFormTexts as texts, intentionRefusals as refusals } from '@/glossary/intentions'
import { Fault } from '../Fault'
import { documentLink } from '../links'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'
import type { Entered } from './entered'
import { ItemRow } from './ItemRow'

type Template = { id: string; category: TaskCategory; title: string; minutes: number | null }
type Given = {
  facilities: readonly { id: string; name: string }[]
  facility: string
  answeredBy: string
  templates: readonly Template[]
  today: string
}

const itemOf = ({ category, comment, minutes, text, wish, band }: Entered) => ({
  category,
  text: text.trim(),
  wish,
  minutes: Number(minutes) > 0 ? Math.round(Number(minutes)) : null,
  band: band || null,
  comment: comment.trim() || null,
})

/** Every kind of work with its usual tasks; what somebody says something about is sent, and nothing else. */
export function IntentionForm({ answeredBy: name, facilities, facility: first, templates, today }: Given) {
  const [facility, setFacility] = useState(first)
  const [answeredBy, setAnsweredBy] = useState(name)
  const [answeredOn, setAnsweredOn] = useState(today)
  const [worries, setWorries] = useState('')
  const [rows, setRows] = useState<Entered[]>(() =>
    templates.map(({ category, id, minutes, title }) => ({
      key: id,
      category,
      text: title,
      own: false,
      wish: null,
      minutes: minutes ? String(minutes) : '',
      band: '',
      comment: '',
    })),
  )
  const { busy, fault, refuse, send } = useSending(texts.failed)
  const change = (key: string, given: Partial<Entered>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...given } : row)))
  const write = (category: TaskCategory) =>
    setRows((before) => [
      ...before,
      { key: `own-${before.length}`, category, text: '', own: true, wish: 'hand_over', minutes: '', band: '', comment: '' },
    ])
  const answered = rows.filter(({ text, wish }) => wish !== null && text.trim() !== '')
  const submit = () => {
    if (!facility) return refuse(texts.chooseFacility)
    if (answered.length === 0) return refuse(refusals.nothingAnswered)
    const body = { facility, answeredBy, answeredOn, worries, items: answered.map(itemOf) }
    void send<{ doc: { id: string } }>('POST', '/api/intention-answers?depth=0', body, ({ doc }) =>
      window.location.assign(documentLink('intention-answers', doc.id)),
    )
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <div className="care-answers__fields">
        {facilities.length > 1 && (
          <label>
            {texts.facility}
            <select onChange={(event) => setFacility(event.target.value)} value={facility}>
              <option value="">{texts.chooseFacility}</option>
              {facilities.map(({ id, name: label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {texts.answeredBy}
          <input maxLength={80} onChange={(event) => setAnsweredBy(event.target.value)} type="text" value={answeredBy} />
        </label>
        <label>
          {texts.answeredOn}
          <input maxLength={10} onChange={(event) => setAnsweredOn(event.target.value)} type="text" value={answeredOn} />
        </label>
      </div>
      {TASK_CATEGORIES.map((category, index) => {
        const own = rows.filter((row) => row.category === category)
        return (
          <details className="care-intentions" key={category} open={index === 0}>
            <summary>
              {texts.category(taskCategoryLabels[category], own.filter(({ wish }) => wish !== null).length, own.length)}
            </summary>
            {own.map((row) => (
              <ItemRow change={(given) => change(row.key, given)} key={row.key} row={row} />
            ))}
            <button className="care-button care-button--quiet" onClick={() => write(category)} type="button">
              {texts.addOwn}
            </button>
          </details>
        )
      })}
      <div className="care-answers__fields">
        <label>
          {texts.worries}
          <textarea maxLength={2000} onChange={(event) => setWorries(event.target.value)} rows={4} value={worries} />
          <span className="care-quiet">{texts.worriesHint}</span>
        </label>
      </div>
      <p aria-live="polite">{texts.answered(answered.length)}</p>
      <Fault sentence={fault} />
      <button className="care-button" disabled={busy} onClick={submit} type="button">
        {busy ? texts.sending : texts.send}
      </button>
    </div>
  )
}
