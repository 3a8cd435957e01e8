import type { AdvisedPart } from '@/domain/guidance/guidance'
import { guidanceTexts as texts } from '@/glossary/guidance'
import { readDay } from '@/glossary/instants'
import { taskStatusLabels } from '@/glossary/statuses'
import type { AdvisedListing } from '@/queries/advisedListings'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'

export type Counted = { part: AdvisedPart; facility: string | null; listings: readonly AdvisedListing[]; total: number }

/** Exactly the listings that one of the numbers counts. */
export const CountedListings = ({ counted: { facility, listings, part, total } }: { counted: Counted }) => (
  <section className="care-block" id="counted">
    <h2>{texts.counted(texts.parts[part], facility ? (listings[0]?.facility ?? null) : null)}</h2>
    {total > listings.length && <p className="care-quiet">{texts.countedMore(listings.length, total)}</p>}
    {listings.length === 0 ? (
      <p className="care-empty">{texts.countedNone}</p>
    ) : (
      <ListTable stacked title={texts.parts[part]} columns={[texts.listing, texts.facility, texts.published, texts.state]}>
        {listings.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <a href={documentLink('tasks', each.id)}>{each.title}</a>
            </th>
            <td>{each.facility}</td>
            <td data-label={texts.published}>{readDay(each.publishedOn)}</td>
            <td>{taskStatusLabels[each.status]}</td>
          </tr>
        ))}
      </ListTable>
    )}
  </section>
)
