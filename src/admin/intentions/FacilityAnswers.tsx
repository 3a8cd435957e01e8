import { intentionOverviewTexts as texts, wishLabels } from '@/glossary/intentions'
import { readDay } from '@/glossary/instants'
import type { FacilityIntentions } from '@/queries/intentionsByFacility'
import { ListTable } from '../ListTable'
import { documentLink, listLink } from '../links'

/** Each registered facility: whether it answered, what it would hand over, what became of it. */
export const FacilityAnswers = ({ facilities }: { facilities: readonly FacilityIntentions[] }) => (
  <ListTable
    title={texts.byFacility}
    columns={[
      texts.facility,
      texts.answeredOn,
      ...[wishLabels.hand_over, wishLabels.unsure, texts.minutes, texts.candidates, texts.listings].map((number) => ({ number })),
    ]}
  >
    {facilities.map((each) => (
      <tr key={each.facility}>
        <th scope="row">
          <a href={documentLink('facilities', each.facility)}>{each.name}</a>
        </th>
        <td>
          {each.answer && each.answeredOn ? (
            <a href={documentLink('intention-answers', each.answer)}>{readDay(each.answeredOn)}</a>
          ) : (
            texts.notYet
          )}
        </td>
        <td className="care-number">{texts.count(each.handOver)}</td>
        <td className="care-number">{texts.count(each.unsure)}</td>
        <td className="care-number">{texts.minutesOf(each.minutes)}</td>
        <td className="care-number">
          <a href={listLink('carving-sheets', { facility: { equals: each.facility } })}>{texts.count(each.candidates)}</a>
        </td>
        <td className="care-number">{texts.count(each.listings)}</td>
      </tr>
    ))}
  </ListTable>
)
