'use client'

import { useEffect, useRef, useState } from 'react'
import { verdictLabels } from '@/glossary/listingCheck'
import { againstRulesTexts as texts, hitSentences, listingReviewTexts } from '@/glossary/listingReview'
import type { PublishedAgainstRules } from '@/queries/publishedAgainstRules'
import { sendJson } from '../ask'
import { documentLink, listLink } from '../links'
import { HitList } from './HitList'
import { ReasonDialog } from './ReasonDialog'
import { unfinishedOf } from './unfinishedOf'

type Given = { at: string; given: PublishedAgainstRules[]; total: number }

/** Published listings the rules no longer pass, with who is touched by it; each can be suspended in one action. */
export function AgainstRules({ at, given, total }: Given) {
  const [listings, setListings] = useState(given)
  const [asked, setAsked] = useState<PublishedAgainstRules | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked) dialog.current?.showModal()
  }, [asked])
  const ask = (listing: PublishedAgainstRules) => {
    setFault(null)
    setAsked(listing)
  }
  const suspend = async ({ id, revision, title }: PublishedAgainstRules, statusReason: string) => {
    setBusy(true)
    setFault(null)
    const body = { status: 'suspended', statusReason, revision }
    const answer = await sendJson('PATCH', `/api/tasks/${id}?depth=0`, body, listingReviewTexts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    dialog.current?.close()
    setListings((before) => before.filter((listing) => listing.id !== id))
    setSaid(texts.suspended(title))
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="against-rules" className="care-block care-review">
      <h2 ref={heading} id="against-rules" tabIndex={-1}>
        {texts.title}
      </h2>
      <p className="care-quiet">{texts.about}</p>
      <p role="status">{said}</p>
      {listings.length === 0 && <p className="care-empty">{texts.empty}</p>}
      {total > given.length && <p className="care-quiet">{texts.more(given.length, total)}</p>}
      {listings.map((listing) => (
        <section key={listing.id} className="care-review__field">
          <h3>
            <a href={documentLink('tasks', listing.id)}>{listing.title}</a>{' '}
            <span className="care-badge care-badge--attention">{verdictLabels[listing.verdict]}</span>
          </h3>
          <p className="care-quiet">
            {listing.facility}　{texts.version(listing.ruleSetVersion ?? 0)}
          </p>
          <HitList hits={listing.hits} />
          {listing.decision && <p className="care-notice">{texts.decision(listing.decision)}</p>}
          <p>
            {texts.applicants}：
            {listing.applications === 0 ? (
              texts.none
            ) : (
              <a
                aria-label={texts.peopleOf(listing.title, listing.people)}
                href={listLink('applications', unfinishedOf(listing.id, at))}
              >
                {texts.people(listing.people, listing.applications)}
              </a>
            )}
          </p>
          <button
            aria-label={texts.suspendOf(listing.title)}
            className="care-button care-button--quiet"
            onClick={() => ask(listing)}
            type="button"
          >
            {texts.suspend}
          </button>
        </section>
      ))}
      {asked && (
        <ReasonDialog
          key={asked.id}
          busy={busy}
          close={() => setAsked(null)}
          confirm={texts.suspend}
          dialog={dialog}
          effect={texts.effect}
          fault={fault}
          label={texts.reason}
          ready={[]}
          send={(reason) => void suspend(asked, reason)}
          title={texts.suspendOf(asked.title)}
          written={hitSentences(asked.hits).join('\n')}
        />
      )}
    </section>
  )
}
