import type { GuidanceTotals } from '@/domain/guidance/totals'
import { guidanceTexts as texts } from '@/glossary/guidance'
import type { AdvisedFacility } from '@/queries/guidanceOutcomes'
import { ListTable } from '../ListTable'
import { documentLink, listLink } from '../links'

const of = (facility: string) => ({ facility: { equals: facility } })

/** Every facility that was advised, with its listings before and after; the numbers lead to the records. */
export const AdvisedFacilities = ({ facilities, totals }: { facilities: readonly AdvisedFacility[]; totals: GuidanceTotals }) => (
  <ListTable
    title={texts.byFacility}
    columns={[
      texts.facility,
      ...[texts.consultations, texts.seminars, texts.before, texts.after, texts.fromSheets].map((number) => ({ number })),
    ]}
    foot={
      <tr>
        <th scope="row">{texts.total}</th>
        {[totals.consultations, totals.seminars, totals.before, totals.after, totals.fromSheets].map((value, index) => (
          <td className="care-number" key={['consultations', 'seminars', 'before', 'after', 'sheets'][index]}>
            {texts.count(value)}
          </td>
        ))}
      </tr>
    }
  >
    {facilities.map((each) => (
      <tr key={each.facility}>
        <th scope="row">
          <a href={documentLink('facilities', each.facility)}>{each.name}</a>
          {each.running && <small className="care-quiet"> {texts.running}</small>}
        </th>
        <td className="care-number">
          <a href={listLink('consultations', of(each.facility))}>{texts.count(each.consultations)}</a>
        </td>
        <td className="care-number">
          <a href={listLink('seminar-attendances', of(each.facility))}>{texts.count(each.seminars)}</a>
        </td>
        <td className="care-number">
          {texts.count(each.before)}
          <small className="care-quiet">{texts.daysOf(each.daysBefore)}</small>
        </td>
        <td className="care-number">
          <a href={listLink('tasks', of(each.facility))}>{texts.count(each.after)}</a>
          <small className="care-quiet">{texts.daysOf(each.daysAfter)}</small>
        </td>
        <td className="care-number">{texts.count(each.fromSheets)}</td>
      </tr>
    ))}
  </ListTable>
)
