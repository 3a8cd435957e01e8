import type { ListingHit } from '@/domain/listingCheck/hit'
import type { ListingContent } from '@/domain/task/content'
import { ruleGroupLabels, verdictLabels } from '@/glossary/listingCheck'
import { contentFieldLabel, hitFieldLabel, spokenFields, writtenContent } from '@/glossary/listingReview'
import { listingOfDayTexts as texts, taskHistoryTexts } from '@/glossary/taskEvents'
import type { TaskEvent } from '@/payload-types'

/** What residents read of a listing at one time, and what the rules said of it. */
export function ContentAsOf({ checkVersion, content, hits, overriddenByName, overrideReason, verdict }: TaskEvent) {
  const written = content as ListingContent | null
  const found = ((hits ?? []) as unknown as ListingHit[]).filter(({ negated }) => !negated)
  return (
    <>
      {verdict && <p>{taskHistoryTexts.judgedBy(verdictLabels[verdict], checkVersion ?? 0)}</p>}
      {overrideReason && (
        <p className="care-lines">
          {taskHistoryTexts.decided(overrideReason)}
          {overriddenByName && `　${overriddenByName}`}
        </p>
      )}
      {found.length === 0 ? (
        <p>{texts.noHits}</p>
      ) : (
        <ul>
          {found.map((hit) => (
            <li key={`${hit.field}-${hit.start}-${hit.rule}`}>
              {hitFieldLabel(hit.field)}「<mark>{[...hit.text].slice(0, 60).join('')}</mark>」{ruleGroupLabels[hit.group]}・
              {verdictLabels[hit.verdict]}（{hit.rule}）
            </li>
          ))}
        </ul>
      )}
      {written && (
        <dl>
          {spokenFields(written, null).map((field) => (
            <div key={field}>
              <dt>{contentFieldLabel(field)}</dt>
              <dd className="care-lines">{writtenContent(written, field)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
