import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import type { ListingHit } from '@/domain/listingCheck/hit'
import type { ListingVerdict } from '@/domain/listingCheck/ruleSet'
import { judgementTexts as texts, ruleGroupLabels, verdictLabels } from '@/glossary/listingCheck'
import { hitFieldLabel } from '@/glossary/listingReview'
import '../admin.css'
import '../record.css'

const badge: Record<ListingVerdict, string> = {
  allowed: 'care-badge care-badge--done',
  review: 'care-badge care-badge--attention',
  prohibited: 'care-badge care-badge--attention',
}

/** On a listing: what the rules say of its text as it was last saved, each place with the reason and a way to write it. */
export const Judgement: UIFieldServerComponent = ({ data, id, req }) => {
  const { role } = actorOf(req)
  const { checkHits, checkVerdict, checkVersion } = data as {
    checkHits?: ListingHit[] | null
    checkVerdict?: ListingVerdict | null
    checkVersion?: number | null
  }
  if (!id || !checkVerdict || !['city', 'operator', 'facility'].includes(role)) return null
  const hits = (checkHits ?? []).filter(({ negated }) => !negated)
  return (
    <section className="care care-inset" aria-label={texts.label}>
      <h2>
        {texts.label} <span className={badge[checkVerdict]}>{verdictLabels[checkVerdict]}</span>
      </h2>
      <p className="care-quiet">{texts.about(checkVersion ?? 0)}</p>
      {hits.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <ul>
          {hits.map((hit) => (
            <li key={`${hit.field}-${hit.start}-${hit.rule}`}>
              <strong>
                {hitFieldLabel(hit.field)}「<mark>{[...hit.text].slice(0, 60).join('')}</mark>」
              </strong>{' '}
              {ruleGroupLabels[hit.group]}・{verdictLabels[hit.verdict]}
              <br />
              {hit.reason} {hit.suggestion}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
