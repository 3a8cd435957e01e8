import type { Metadata } from 'next'
import { spokenInstant } from '@/domain/calendar/spoken'
import { MOST_CHARACTERS, writableUntil, writeRefusalOf } from '@/domain/review/rules'
import { criterionLabels, reviewRefusals, reviewTexts as texts } from '@/glossary/reviews'
import { reviewsOfVisit } from '@/queries/reviewsOfVisit'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { ReviewCard } from '@/site/review/ReviewCard'
import { ReviewFields } from '@/site/review/ReviewFields'
import { VisitFacts } from '@/site/visit/VisitFacts'
import { replyToOwnReview, writeOwnReview } from '../../../actions/reviews'
import { signedInWithVisit } from '../signedInWithVisit'

export const metadata: Metadata = { title: 'レビュー' }

const DONE: Record<string, string> = {
  written: 'レビューを受け付けました。ありがとうございました。',
  replied: '返信を送りました。',
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const Page = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { db, now, payload, resident, visit } = await signedInWithVisit(id, 'review')
  // Under the resident's own access: what is not released is not among them.
  const { docs } = await payload.find({
    collection: 'reviews',
    where: { application: { equals: id } },
    depth: 0,
    limit: 2,
    overrideAccess: false,
    user: resident,
  })
  const own = docs.find(({ side }) => side === 'resident')
  const other = docs.find(({ side }) => side === 'facility')
  const completedAt = visit.completedAt ? new Date(visit.completedAt) : null
  const written = await reviewsOfVisit(db, { application: id })
  const refused = writeRefusalOf('resident', { status: visit.status, completedAt, written }, now)
  const { done } = await searchParams
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>{texts.title}</h1>
      <VisitFacts visit={visit} now={now} />
      {other && (
        <section aria-labelledby="other">
          <h2 id="other">{texts.other}</h2>
          <ReviewCard review={other} now={now} />
          {!other.reply && (
            <ActionForm
              action={replyToOwnReview}
              submit={texts.sendReply}
              sending={texts.sending}
              labels={{ reply: texts.reply }}
            >
              <input type="hidden" name="application" value={visit.id} />
              <input type="hidden" name="review" value={other.id} />
              <Field
                type="textarea"
                name="reply"
                label={texts.reply}
                hint={texts.replyHint}
                required
                maxLength={MOST_CHARACTERS}
              />
            </ActionForm>
          )}
        </section>
      )}
      {own && (
        <section aria-labelledby="own">
          <h2 id="own">{texts.own}</h2>
          <ReviewCard review={own} now={now} />
        </section>
      )}
      {!own && refused === null && completedAt && (
        <section aria-labelledby="own">
          <h2 id="own">{texts.own}</h2>
          <p>{texts.about}</p>
          <p>{texts.noConsequence}</p>
          <p className="deadline">{texts.writableUntil(spokenInstant(writableUntil(completedAt), now))}</p>
          <ActionForm
            action={writeOwnReview}
            submit={texts.submit}
            sending={texts.sending}
            labels={{ ...criterionLabels, comment: texts.comment, privateNote: texts.privateNote }}
          >
            <input type="hidden" name="application" value={visit.id} />
            <ReviewFields />
          </ActionForm>
        </section>
      )}
      {!own && refused !== null && <p>{reviewRefusals[refused]}</p>}
    </div>
  )
}

export default Page
