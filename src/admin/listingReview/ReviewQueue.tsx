'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { hitSentences, listingReviewTexts as texts, returnSentences } from '@/glossary/listingReview'
import { Fault } from '../Fault'
import { ListingUnderReview } from './ListingUnderReview'
import { ReasonDialog } from './ReasonDialog'
import type { Standing } from './standingAfter'
import { useReviewQueue } from './useReviewQueue'

/**
 * The listings that wait, one at a time: approve (a), return (r), next (j), back (k). The keys work while the focus is
 * in here and not in a field, so that they never take a letter from anybody who writes or speaks to the computer.
 */
export function ReviewQueue({ given }: { given: Standing['queue'] }) {
  const { busy, current, decide, fault, place, queue, said, step } = useReviewQueue(given)
  const heading = useRef<HTMLHeadingElement>(null)
  const nothing = useRef<HTMLParagraphElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState<'return' | 'override' | null>(null)
  const shown = current && `${current.id}/${current.revision}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: another listing, or another text of it, ends what was asked
  useEffect(() => {
    setAsked(null)
    ;(heading.current ?? nothing.current)?.focus()
  }, [shown])
  useEffect(() => {
    if (asked) dialog.current?.showModal()
  }, [asked])

  const approve = () => {
    if (!current || busy) return
    if (current.verdict !== 'allowed' && !current.decision) setAsked('override')
    else void decide({ status: 'published' })
  }
  const actions: Record<string, () => void> = {
    a: approve,
    r: () => current && !busy && setAsked('return'),
    j: () => step(1),
    k: () => step(-1),
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')
    if (writing || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || event.repeat) return
    const action = actions[event.key.toLowerCase()]
    if (!action) return
    event.preventDefault()
    action()
  }
  const button = (label: string, key: string, quiet = true) => (
    <button
      aria-keyshortcuts={key}
      className={`care-button${quiet ? ' care-button--quiet' : ''}`}
      disabled={busy}
      onClick={actions[key]}
      type="button"
    >
      {label}
      <span className="care-review__key">{texts.key(key)}</span>
    </button>
  )

  return (
    <section aria-label={texts.queue} className="care-review" onKeyDown={press}>
      <p aria-live="polite" role="status">
        {busy ? texts.busy : said}
      </p>
      {fault && !asked && <Fault sentence={fault} />}
      {!current ? (
        <p ref={nothing} className="care-empty" tabIndex={-1}>
          {texts.empty}
        </p>
      ) : (
        <>
          <p className="care-quiet">
            {texts.place(place + 1, queue.total)}　{texts.waiting(queue.total)}
            {queue.total > queue.listings.length && texts.shown(queue.listings.length)}
          </p>
          <ListingUnderReview heading={heading} listing={current} />
          <div className="care-actions care-review__bar">
            {button(texts.approve, 'a', false)}
            {button(texts.return, 'r')}
            {button(texts.previous, 'k')}
            {button(texts.next, 'j')}
          </div>
          {asked && (
            <ReasonDialog
              key={`${shown}/${asked}`}
              busy={busy}
              close={() => setAsked(null)}
              dialog={dialog}
              fault={fault}
              {...(asked === 'return'
                ? {
                    title: texts.returning(current.now.title),
                    effect: texts.returningEffect,
                    label: texts.returnReason,
                    confirm: texts.return,
                    written: hitSentences(current.hits).join('\n'),
                    ready: returnSentences(current.now, current),
                    send: (statusReason: string) => void decide({ status: 'returned', statusReason }),
                  }
                : {
                    title: texts.overriding(current.now.title),
                    effect: texts.overridingEffect,
                    label: texts.overrideReason,
                    confirm: texts.approve,
                    written: '',
                    ready: texts.overrideSentences,
                    send: (overrideReason: string) => void decide({ status: 'published', overrideReason }),
                  })}
            />
          )}
        </>
      )}
    </section>
  )
}
