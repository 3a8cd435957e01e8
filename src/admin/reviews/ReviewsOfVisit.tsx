import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { replyRefusalOf, writableUntil, writeRefusalOf } from '@/domain/review/rules'
import { tokyoInstant } from '@/glossary/instants'
import { reviewPanelTexts, reviewRefusals, reviewTexts as texts } from '@/glossary/reviews'
import { reviewsOfVisit } from '@/queries/reviewsOfVisit'
import { documentLink } from '../links'
import { ReviewForm } from './ReviewForm'
import { ReplyForm } from './ReviewSteps'
import { ReviewText } from './ReviewText'
import { standingOf } from './standingOf'
import '../admin.css'
import '../record.css'

/**
 * On an application: the reviews of the visit that this person may read, and for the facility the form to write its own or
 * to answer. Read under the person's own access, so that what is not released is not here.
 */
export const ReviewsOfVisit: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || !req.user || (role !== 'operator' && role !== 'facility')) return null
  const { completedAt: completed, status } = data as { completedAt?: string | null; status: ApplicationStatus }
  const application = String(id)
  const [{ docs }, written] = await Promise.all([
    req.payload.find({
      collection: 'reviews',
      where: { application: { equals: application } },
      sort: 'side',
      depth: 0,
      limit: 2,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    reviewsOfVisit(databaseOf(req.payload), { application }),
  ])
  if (status !== 'completed' && docs.length === 0) return null
  const completedAt = completed ? new Date(completed) : null
  const refused = writeRefusalOf(role, { status, completedAt, written }, nowOf(req))
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      {docs.length === 0 && <p>{role === 'facility' ? texts.nothingShown : reviewPanelTexts.none}</p>}
      {docs.map((review) => (
        <div key={review.id}>
          <ReviewText review={review} />
          {replyRefusalOf(role, standingOf(review), 'reply') === null && <ReplyForm review={review.id} />}
          <p>
            <a href={documentLink('reviews', review.id)}>{reviewPanelTexts.open}</a>
          </p>
        </div>
      ))}
      {role === 'facility' && refused === null && completedAt && (
        <>
          <h3>{texts.ownOfFacility}</h3>
          <p>
            {texts.about}
            {texts.noConsequence}
          </p>
          <p>{texts.writableUntil(tokyoInstant(writableUntil(completedAt)))}</p>
          <ReviewForm application={application} />
        </>
      )}
      {role === 'facility' && (refused === 'too_late' || refused === 'other_was_read') && <p>{reviewRefusals[refused]}</p>}
    </section>
  )
}
