import { objectionUntil } from '@/domain/application/objection'
import { unsettledKindOf } from '@/domain/application/unsettled'
import { dayOf, daysBetween } from '@/domain/calendar/jst'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { unsettledKindLabels, unsettledWords as words } from '@/glossary/unsettled'
import type { UnsettledVisit } from '@/queries/unsettledVisits'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'

/** The visits themselves, each leading to its record: what is waited for, and until when. */
export function VisitsTable({ now, visits, withNames }: { now: Date; visits: readonly UnsettledVisit[]; withNames: boolean }) {
  return (
    <ListTable
      title={words.visits}
      columns={[words.listing, withNames && words.person, words.facility, words.when, words.state, words.deadline, words.chased]}
    >
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
    </ListTable>
  )
}

function deadlineOf({ endsAt, since, status }: UnsettledVisit, now: Date): string {
  if (status === 'accepted') return words.dayCount(Math.max(0, daysBetween(dayOf(endsAt), dayOf(now))))
  const until = status === 'attended' ? objectionUntil(status, since) : null
  if (!until) return words.noDeadline
  return until > now ? words.completesAt(spokenInstant(until, now)) : words.completesSoon
}
