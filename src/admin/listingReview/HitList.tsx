import type { ListingHit } from '@/domain/listingCheck/hit'
import { judgementTexts, ruleGroupLabels, verdictLabels } from '@/glossary/listingCheck'
import { hitFieldLabel, listingReviewTexts as texts } from '@/glossary/listingReview'
import { shownHits } from './shownHits'

/** What the rules found: where, by which rule, why, and how it could be written. */
export function HitList({ hits }: { hits: readonly ListingHit[] }) {
  const shown = shownHits(hits)
  if (shown.length === 0) return <p>{judgementTexts.nothing}</p>
  return (
    <ul>
      {shown.map(({ field, group, number, reason, rule, suggestion, text, verdict }) => (
        <li key={number}>
          <strong>
            {texts.hitMark(number)} {hitFieldLabel(field)}「{[...text].slice(0, 60).join('')}」
          </strong>{' '}
          {ruleGroupLabels[group]}・{verdictLabels[verdict]} <span className="care-quiet">{texts.ruleOf(rule)}</span>
          <br />
          {reason}
          {suggestion && (
            <>
              <br />
              {texts.suggestion}
              {suggestion}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
