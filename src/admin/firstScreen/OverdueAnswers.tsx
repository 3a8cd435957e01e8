import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { overdueWords as words } from '@/glossary/screens'
import { overdueAnswers } from '@/queries/overdueAnswers'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'

const SHOWN = 10

/** For the operator: the applications whose facility is late with its answer. Nothing when none is. */
export async function OverdueAnswers({ now, payload }: { now: Date; payload: Payload }) {
  const overdue = await overdueAnswers(databaseOf(payload), { limit: SHOWN, now, scope: { kind: 'all' } })
  if (overdue.length === 0) return null
  return (
    <section className="care-block" aria-labelledby="overdue">
      <h2 id="overdue">{words.title}</h2>
      <p className="care-quiet">{words.about(SHOWN)}</p>
      <ListTable title={words.title} columns={[words.facility, words.listing, words.appliedAt, words.dueAt, words.startsAt]}>
        {overdue.map(({ application, appliedAt, dueAt, facility, startsAt, title }) => (
          <tr key={application}>
            <th scope="row">{facility}</th>
            <td>
              <a href={documentLink('applications', application)}>{title}</a>
            </td>
            <td>{tokyoInstant(new Date(appliedAt))}</td>
            <td>{tokyoInstant(new Date(dueAt))}</td>
            <td>{tokyoInstant(new Date(startsAt))}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
}
