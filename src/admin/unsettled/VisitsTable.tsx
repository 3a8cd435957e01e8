import { objectionUntil } from '@/domain/application/objection'
import { unsettledKindOf } from '@/domain/application/unsettled'
import { dayOf, daysBetween } from '@/domain/calendar/jst'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { unsettledKindLabels, unsettledWords as words } from '@/glossary/unsettled'
import type { UnsettledVisit } from '@/queries/unsettledVisits'
import { documentLink } from '../links'

/** The visits themselves, each leading to its record: what is waited for, and until when. */
export function VisitsTable({ now, visits, withNames }: { now: Date; visits: readonly UnsettledVisit[]; withNames: boolean }) {
  return (
    <div className="care-scroll" tabIndex={0} role="region" aria-label={words.visits}>
      <table className="care-table">
        <caption className="care-hidden">{words.visits}</caption>
        <thead>
          <tr>
            <th scope="col">{words.listing}</th>
            {withNames && <th scope="col">{words.person}</th>}
            <th scope="col">{words.facility}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.deadline}</th>
            <th scope="col">{words.chased}</th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => {
            const kind = unsettledKindOf(visit, now)
            return (
              <tr key={visit.application}>
                <th scope="row">
                  <a href={documentLink('applications', visit.application)}>{visit.title}</a>
                </th>
                {withNames && <td>{visit.applicantName}</td>}
                <td>{visit.facility}</td>
                <td>{spokenSpan(visit, now)}</td>
                <td>{kind && unsettledKindLabels[kind]}</td>
                <td>{deadlineOf(visit, now)}</td>
                <td>{visit.chasedOn ? words.chasedOn(visit.chasedOn, now) : words.notChased}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function deadlineOf({ endsAt, since, status }: UnsettledVisit, now: Date): string {
  if (status === 'accepted') return words.dayCount(Math.max(0, daysBetween(dayOf(endsAt), dayOf(now))))
  const until = status === 'attended' ? objectionUntil(status, since) : null
  if (!until) return words.noDeadline
  return until > now ? words.completesAt(spokenInstant(until, now)) : words.completesSoon
}
