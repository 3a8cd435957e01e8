import type { ListingAround } from '@/queries/listingsAround'
import type { Day } from '@/domain/calendar/jst'
import { addDays } from '@/domain/calendar/jst'
import { listingsAroundTexts as texts, placementLabels } from '@/glossary/guidance'
import { readDay } from '@/glossary/instants'
import { taskStatusLabels } from '@/glossary/statuses'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'

type Given = { listings: readonly ListingAround[]; day: Day; days: number; today: Day }

/** The listings in the days before and after one consultation or seminar: how many, and which. */
export function ListingsAround({ day, days, listings, today }: Given) {
  const of = (placement: ListingAround['placement']) => listings.filter((each) => each.placement === placement).length
  const last = addDays(day, days - 1)
  return (
    <>
      <p>
        <strong>{texts.summary(of('before'), of('after'), days)}</strong>
      </p>
      <p className="care-quiet">{texts.about(days)}</p>
      {last > today && <p className="care-notice">{texts.running(readDay(last))}</p>}
      {listings.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <ListTable title={texts.label} columns={[texts.listing, texts.placement, texts.published, texts.state, texts.facility]}>
          {listings.map(({ facility, fromSheet, id, placement, publishedOn, status, title }) => (
            <tr key={id}>
              <th scope="row">
                <a href={documentLink('tasks', id)}>{title}</a>
                {fromSheet && <small className="care-quiet"> {texts.fromSheet}</small>}
              </th>
              <td>{publishedOn ? placementLabels[placement] : texts.unpublished}</td>
              <td>{publishedOn ? readDay(publishedOn) : texts.unpublished}</td>
              <td>{taskStatusLabels[status]}</td>
              <td>{facility}</td>
            </tr>
          ))}
        </ListTable>
      )}
    </>
  )
}
