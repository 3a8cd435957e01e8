import type { BeforeListTableServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { WRITE_DAYS, writableUntil } from '@/domain/review/rules'
import { spokenDay, spokenSpan } from '@/domain/calendar/spoken'
import { reviewPanelTexts as texts, reviewTexts } from '@/glossary/reviews'
import { visitsToReview } from '@/queries/visitsToReview'
import { documentLink } from '../links'
import '../admin.css'
import '../record.css'

const MOST = 20

/** Above the facility's list of reviews: the visits it may still write about, each leading to its form. */
export async function WaitingToWrite({ payload, user }: BeforeListTableServerProps) {
  const { facilityIds, role } = actorOf({ user: user ?? null, context: {} })
  if (role !== 'facility') return null
  const now = new Date()
  const since = new Date(now.getTime() - WRITE_DAYS * 86_400_000)
  const visits = await visitsToReview(databaseOf(payload), {
    scope: { kind: 'facilities', ids: facilityIds },
    since,
    limit: MOST,
  })
  return (
    <section aria-label={texts.waiting} className="care care-inset">
      <h2>{texts.waiting}</h2>
      {visits.length === 0 && <p>{texts.waitingNone}</p>}
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            <a href={documentLink('applications', visit.id)}>
              {spokenSpan(visit, now)}　{visit.title}
              {visit.applicantName && `　${visit.applicantName}`}
            </a>
            <span className="care-quiet">　{reviewTexts.writableUntil(spokenDay(writableUntil(visit.completedAt), now))}</span>
          </li>
        ))}
      </ul>
      {visits.length === MOST && <p className="care-quiet">{texts.waitingMore(MOST)}</p>}
    </section>
  )
}
