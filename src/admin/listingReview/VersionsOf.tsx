import { useMemo } from 'react'
import type { ListingHit } from '@/domain/listingCheck/hit'
import type { ContentField, ListingContent } from '@/domain/task/content'
import { difference } from '@/domain/text/difference'
import { contentFieldLabel, listingReviewTexts as texts, spokenFields, writtenContent } from '@/glossary/listingReview'
import { MarkedText } from './MarkedText'
import { marksIn } from './shownHits'

type Versions = { before: ListingContent | null; now: ListingContent; hits: readonly ListingHit[] }

/** Each field as residents read it last and as it was handed in, side by side, with what differs and what was found. */
export function VersionsOf({ before, hits, now }: Versions) {
  const fields = useMemo(() => spokenFields(now, before), [now, before])
  return (
    <>
      {fields.map((field) => (
        <FieldOf key={field} before={before} field={field} hits={hits} now={now} />
      ))}
    </>
  )
}

function FieldOf({ before, field, hits, now }: Versions & { field: ContentField }) {
  const written = writtenContent(now, field)
  const earlier = before && writtenContent(before, field)
  const { added, removed } = useMemo(
    () => (earlier === null ? { added: [], removed: [] } : difference(earlier, written)),
    [earlier, written],
  )
  const same = earlier === written
  return (
    <section className="care-review__field">
      <h4>
        {contentFieldLabel(field)}{' '}
        {before && (
          <span className={same ? 'care-quiet' : 'care-badge care-badge--attention'}>{same ? texts.same : texts.changed}</span>
        )}
      </h4>
      <div className="care-review__versions">
        {before && !same && (
          <div>
            <p className="care-quiet">{texts.before}</p>
            {earlier ? <MarkedText changed={removed} kind="removed" text={earlier} /> : <p>{texts.nothing}</p>}
          </div>
        )}
        <div>
          {before && !same && <p className="care-quiet">{texts.now}</p>}
          {written ? (
            <MarkedText changed={added} kind="added" marks={marksIn(hits, field)} text={written} />
          ) : (
            <p>{texts.nothing}</p>
          )}
        </div>
      </div>
    </section>
  )
}
