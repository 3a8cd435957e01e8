import { CRITERIA } from '@/domain/review/criteria'
import { isShown } from '@/domain/review/rules'
import { tokyoInstant } from '@/glossary/instants'
import { criterionLabels, reviewSideLabels, reviewTexts as texts, scoreLabels } from '@/glossary/reviews'
import type { Review } from '@/payload-types'
import { standingOf } from './standingOf'

/** One review as its reader may see it: the five scores, the words, the answer, and how it stands. */
export function ReviewText({ review }: { review: Review }) {
  const standing = standingOf(review)
  return (
    <>
      <h3>{reviewSideLabels[review.side]}</h3>
      {review.hiddenAt ? (
        <p className="care-notice care-notice--attention">
          {texts.hidden}
          {review.hiddenReason && ` ${texts.hiddenReason}：${review.hiddenReason}`}
        </p>
      ) : (
        <p className="care-quiet">
          {isShown(standing) ? texts.released : texts.notYetReleased(tokyoInstant(standing.releaseDueAt))}
        </p>
      )}
      <dl className="care-facts">
        {CRITERIA[review.side].map((criterion) => {
          const score = review[criterion]
          return (
            <div key={criterion} className="care-facts__row">
              <dt>{criterionLabels[criterion]}</dt>
              <dd>
                {score} {scoreLabels[score as keyof typeof scoreLabels]}
              </dd>
            </div>
          )
        })}
        {review.comment && <Words label={texts.comment} words={review.comment} />}
        {review.privateNote && <Words label={texts.privateNote} words={review.privateNote} />}
        {review.reply && <Words label={texts.reply} words={review.reply} />}
      </dl>
    </>
  )
}

const Words = ({ label, words }: { label: string; words: string }) => (
  <div className="care-facts__row">
    <dt>{label}</dt>
    <dd className="care-words">{words}</dd>
  </div>
)
