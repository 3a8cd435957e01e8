import { homeTexts as texts } from '@/glossary/home'
import type { Deliverable } from '@/queries/deliverables'
import { DueDates } from '../deliverables/DueDates'
import { StandingMark } from '../deliverables/StandingMark'
import { StatusBadge } from '../deliverables/StatusBadge'
import { ListTable } from '../ListTable'
import { deliverableLink } from '../links'

type Given = { id: string; title: string; about: string; empty?: string; rows: readonly Deliverable[]; today: string }

/** Deliverables with their date and how they stand to it. */
export const Owed = ({ about, empty, id, rows, title, today }: Given) => (
  <section aria-labelledby={id} className="care-block">
    <h2 id={id}>{title}</h2>
    {rows.length === 0 ? (
      <p className="care-quiet">{empty}</p>
    ) : (
      <>
        <p className="care-quiet">{about}</p>
        <ListTable stacked title={title} columns={[texts.name, texts.due, texts.standing, texts.status]}>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={deliverableLink(row.id)}>{row.title}</a>
              </th>
              <td data-label={texts.due}>
                <DueDates of={row} />
              </td>
              <td>
                <StandingMark dated={row} today={today} />
              </td>
              <td>
                <StatusBadge status={row.status} />
              </td>
            </tr>
          ))}
        </ListTable>
      </>
    )}
  </section>
)
