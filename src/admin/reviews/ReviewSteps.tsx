import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { hideRefusalOf, replyRefusalOf } from '@/domain/review/rules'
import { reviewPanelTexts as texts, reviewTexts } from '@/glossary/reviews'
import type { Review } from '@/payload-types'
import { standingOf } from './standingOf'
import { TextForm } from './TextForm'
import '../admin.css'
import '../record.css'

/** On a review: hiding it for the operator, answering it for the facility it is about. Nothing where nothing can be done. */
export const ReviewSteps: UIFieldServerComponent = ({ data, id, req }) => {
  if (!id) return null
  const { role } = actorOf(req)
  const review = standingOf(data as Review)
  const mayHide = hideRefusalOf(role, review, 'reason') === null
  const mayReply = replyRefusalOf(role, review, 'reply') === null
  if (!mayHide && !mayReply) return null
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{mayHide ? texts.hide : reviewTexts.reply}</h2>
      {mayHide ? (
        <TextForm
          about={texts.hideAbout}
          busyLabel={texts.hiding}
          button={texts.hide}
          field="reason"
          label={texts.reason}
          path={`/api/reviews/${id}/hide`}
        />
      ) : (
        <ReplyForm review={String(id)} />
      )}
    </section>
  )
}

export const ReplyForm = ({ review }: { review: string }) => (
  <TextForm
    about={reviewTexts.replyHint}
    busyLabel={reviewTexts.sending}
    button={reviewTexts.sendReply}
    field="reply"
    label={reviewTexts.reply}
    path={`/api/reviews/${review}/reply`}
  />
)
