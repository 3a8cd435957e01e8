'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { NAME_LENGTH, listViewTexts as texts } from '@/glossary/listViews'
import { sendJson } from '../ask'
import { filterOf, sameView } from './filterOf'
import type { ViewedList } from './readyViews'
import { preferenceOf, type SavedView, withView } from './savedViews'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

/** The filters somebody named for themselves: opened, added and taken away here. */
export function OwnViews({ given, list }: { given: readonly SavedView[]; list: ViewedList }) {
  const [views, setViews] = useState(given)
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const summary = useRef<HTMLElement>(null)
  const here = usePathname()
  const search = useSearchParams().toString()
  const id = useId()
  if (here !== `/admin/collections/${list}`) return null

  const keep = async (next: readonly SavedView[] | string, sentence: string) => {
    setSaid('')
    if (typeof next === 'string') return setFault(next)
    setBusy(true)
    setFault(null)
    const answer = await sendJson('POST', `/api/payload-preferences/${preferenceOf(list)}`, { value: next }, texts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    setViews(next)
    setName('')
    setSaid(sentence)
  }
  const remove = async (view: SavedView) => {
    await keep(
      views.filter((each) => each.name !== view.name),
      texts.removed(view.name),
    )
    summary.current?.focus()
  }
  return (
    <details className="care-details">
      <summary ref={summary}>{texts.summary(views.length)}</summary>
      {views.length === 0 && <p className="care-quiet">{texts.ownNone}</p>}
      <ul aria-label={texts.own} className="care-views__own">
        {views.map((view) => (
          <li key={view.name}>
            <a
              href={`/admin/collections/${list}?${view.filter}`}
              {...(sameView(view.filter, search) ? { 'aria-current': 'page' as const } : {})}
            >
              {view.name}
            </a>
            <button aria-label={texts.remove(view.name)} disabled={busy} onClick={() => void remove(view)} type="button">
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        ref={keepTyped}
        onSubmit={(event) => {
          event.preventDefault()
          void keep(withView(views, name, filterOf(search)), texts.saved(name.trim()))
        }}
      >
        <div className="care-field">
          <label htmlFor={id}>{texts.name}</label>
          <input
            aria-describedby={`${id}-hint`}
            id={id}
            maxLength={NAME_LENGTH}
            onChange={(event) => setName(event.target.value)}
            type="text"
            value={name}
          />
          <span className="care-quiet" id={`${id}-hint`}>
            {texts.nameHint}
          </span>
        </div>
        <button className="care-button care-button--quiet" disabled={busy} type="submit">
          {texts.save}
        </button>
      </form>
      <p role="status">{busy ? texts.saving : said}</p>
      <Fault sentence={fault} />
    </details>
  )
}
