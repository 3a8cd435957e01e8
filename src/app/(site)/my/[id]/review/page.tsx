import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { MOST_CHARACTERS, writableUntil, writeRefusalOf } from '@/domain/review/rules'
import { isUuid } from '@/domain/text/isUuid'
import { criterionLabels, reviewRefusals, reviewTexts as texts } from '@/glossary/reviews'
import { myVisits } from '@/queries/myVisits'
import { reviewsOfVisit } from '@/queries/reviewsOfVisit'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { ReviewCard } from '@/site/review/ReviewCard'
import { ReviewFields } from '@/site/review/ReviewFields'
import { currentResident } from '@/site/session/currentResident'
import { ownVisit } from '@/site/visit/ownVisits'
import { replyToOwnReview, writeOwnReview } from '../../../actions/reviews'
import { sitePayload } from '../../../payload'

export const metadata: Metadata = { title: 'レビュー' }

const DONE: Record<string, string> = {
  written: 'レビューを受け付けました。ありがとうございました。',
  replied: '返信を送りました。',
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const Page = async ({ params, searchParams }: Props) => {
  const { id } = await params
  if (!isUuid(id)) notFound()
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  const volunteer = resident && actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer) redirect(`/sign-in?${new URLSearchParams({ next: `/my/${id}/review` })}`)
  const now = new Date()
  const db = databaseOf(payload)
  const [found] = await myVisits(db, { volunteer, application: id, limit: 1 })
  if (!found) notFound()
  const visit = ownVisit(found, now)
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
  const completedAt = found.completedAt ? new Date(found.completedAt) : null
  const written = await reviewsOfVisit(db, { application: id })
  const refused = writeRefusalOf('resident', { status: visit.status, completedAt, written }, now)
  const { done } = await searchParams
  const told = typeof done === 'string' && Object.hasOwn(DONE, done) ? DONE[done] : undefined
  return (
    <div className="narrow">
      {told && <Notice>{told}</Notice>}
      <p className="back">
        <Link href="/my">わたしの活動に戻る</Link>
      </p>
      <h1>{texts.title}</h1>
      <dl className="facts">
        <div>
          <dt>募集</dt>
          <dd>{visit.title}</dd>
        </div>
        <div>
          <dt>施設</dt>
          <dd>{visit.facility}</dd>
        </div>
        <div>
          <dt>日時</dt>
          <dd>{spokenSpan(visit, now)}</dd>
        </div>
      </dl>
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
