import { dayOf, daysBetween } from '@/domain/calendar/jst'
import { WAITING } from '@/domain/application/status'
import { waitingWords as words } from '@/glossary/dashboard'
import { tokyoInstant } from '@/glossary/instants'
import type { Waiting } from '@/queries/waitingLongest'
import { written } from '@reports/written'
import { ListTable } from '../ListTable'
import { listLink } from '../links'

type Props = { waiting: readonly Waiting[]; programme: string; now: Date }

/** Facilities whose applicants have waited longest for an answer; each count leads to those applications. */
export function WaitingTable({ now, programme, waiting }: Props) {
  if (waiting.length === 0) return <p className="care-empty">{words.none}</p>
  return (
    <>
      <p className="care-quiet">{words.about}</p>
      <ListTable
        title={words.title}
        columns={[words.facility, words.ward, { number: words.waiting }, { number: words.days }, words.oldest]}
      >
        {waiting.map(({ facility, facilityId, oldestAppliedAt, waiting: count, ward }) => (
          <tr key={facilityId}>
            <th scope="row">{facility}</th>
            <td>{ward ?? ''}</td>
            <td className="care-number">
              <a
                href={listLink('applications', {
                  facility: { equals: facilityId },
                  programme: { equals: programme },
                  status: { in: [...WAITING] },
                  startsAt: { greater_than: now.toISOString() },
                })}
              >
                {written('count', count)}
              </a>
            </td>
            <td className="care-number">{words.dayCount(daysBetween(dayOf(new Date(oldestAppliedAt)), dayOf(now)))}</td>
            <td>{tokyoInstant(new Date(oldestAppliedAt))}</td>
          </tr>
        ))}
      </ListTable>
    </>
  )
}
