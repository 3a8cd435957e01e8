import type { RefObject } from 'react'
import { CONTENT_FIELDS } from '@/domain/task/content'
import { judgementTexts, verdictLabels } from '@/glossary/listingCheck'
import { tokyoInstant } from '@/glossary/instants'
import { listingReviewTexts as texts, writtenContent } from '@/glossary/listingReview'
import { taskStatusLabels } from '@/glossary/statuses'
import type { ListingToReview } from '@/queries/listingsToReview'
import { documentLink } from '../links'
import { HitList } from './HitList'
import { VersionsOf } from './VersionsOf'

function comparison({ before, firstPublishedAt, now }: ListingToReview): string {
  if (!before) return firstPublishedAt ? texts.notKept : texts.firstTime
  const changed = CONTENT_FIELDS.some((field) => writtenContent(before, field) !== writtenContent(now, field))
  return changed ? texts.again : texts.unchanged
}

type Given = { listing: ListingToReview; heading: RefObject<HTMLHeadingElement | null> }

/** One listing as the reviewer needs it: whose, since when, the verdict with its reasons, and the text. */
export function ListingUnderReview({ heading, listing }: Given) {
  const { applicationsAhead, decision, facility, corporation, hits, id, now, reason, since, status, verdict, ward } = listing
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {texts.heading(now.title)}
      </h3>
      <p>
        <span className="care-badge">{taskStatusLabels[status]}</span>{' '}
        {verdict && (
          <span className={`care-badge care-badge--${verdict === 'allowed' ? 'done' : 'attention'}`}>
            {verdictLabels[verdict]}
          </span>
        )}
      </p>
      <dl className="care-facts">
        <dt>{texts.facility}</dt>
        <dd>
          {[corporation, facility].filter(Boolean).join('　')}
          {ward && `（${ward}）`}
        </dd>
        <dt>{texts.submittedAt}</dt>
        <dd>{tokyoInstant(new Date(since))}</dd>
        {reason && (
          <>
            <dt>{texts.reason}</dt>
            <dd>{reason}</dd>
          </>
        )}
      </dl>
      {applicationsAhead > 0 && <p className="care-notice">{texts.applicants(applicationsAhead)}</p>}
      <h4>{texts.hits}</h4>
      <p className="care-quiet">{judgementTexts.about(listing.ruleSetVersion ?? 0)}</p>
      <HitList hits={hits} />
      {decision && <p className="care-notice">{texts.decidedBy(decision.by ?? '', decision.reason)}</p>}
      <p className="care-quiet">{comparison(listing)}</p>
      <VersionsOf before={listing.before} hits={hits} now={now} />
      <p>
        <a href={documentLink('tasks', id)}>{texts.open}</a>
      </p>
    </>
  )
}
