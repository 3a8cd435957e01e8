import { CRITERIA } from '@/domain/review/criteria'
import { spokenInstant } from '@/domain/calendar/spoken'
import { criterionLabels, reviewTexts as texts, scoreLabels } from '@/glossary/reviews'
import type { Review } from '@/payload-types'

/** One review of a visit as its resident may read it. */
export function ReviewCard({ now, review }: { review: Review; now: Date }) {
  return (
    <div className="card">
      {review.side === 'resident' && <p className="hint">{standing(review, now)}</p>}
      {review.hiddenReason && (
        <p className="prose">
          <span className="hint">{texts.hiddenReason}：</span>
          {review.hiddenReason}
        </p>
      )}
      <dl className="facts">
        {CRITERIA[review.side].map((criterion) => (
          <div key={criterion}>
            <dt>{criterionLabels[criterion]}</dt>
            <dd>{scoreLabels[review[criterion] as keyof typeof scoreLabels]}</dd>
          </div>
        ))}
        {review.comment && <Words label={texts.comment} words={review.comment} />}
        {review.reply && <Words label={texts.reply} words={review.reply} />}
      </dl>
    </div>
  )
}

function standing({ hiddenAt, releaseDueAt, releasedAt }: Review, now: Date): string {
  if (hiddenAt) return texts.hidden
  return releasedAt ? texts.released : texts.notYetReleased(spokenInstant(new Date(releaseDueAt), now))
}

const Words = ({ label, words }: { label: string; words: string }) => (
  <div>
    <dt>{label}</dt>
    <dd className="prose">{words}</dd>
  </div>
)
