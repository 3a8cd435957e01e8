import { ADVISED_PARTS, type AdvisedPart } from '@/domain/guidance/guidance'
import type { GuidanceTotals } from '@/domain/guidance/totals'
import { guidanceTexts as texts } from '@/glossary/guidance'
import type { AdvisedFacility } from '@/queries/guidanceOutcomes'
import { ListTable } from '../ListTable'
import { documentLink, listLink } from '../links'

const held = { equals: 'held' }

type Given = {
  facilities: readonly AdvisedFacility[]
  totals: GuidanceTotals
  programme: string
  linkTo: (part: AdvisedPart, facility?: string) => string
}

/** Every facility that was advised, with its listings before and after; the numbers lead to the records. */
export const AdvisedFacilities = ({ facilities, linkTo, programme, totals }: Given) => (
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
            {index < 2 ? texts.count(value) : <a href={linkTo(ADVISED_PARTS[index - 2] ?? 'after')}>{texts.count(value)}</a>}
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
          <a
            href={listLink('consultations', {
              facility: { equals: each.facility },
              programme: { equals: programme },
              status: held,
            })}
          >
            {texts.count(each.consultations)}
          </a>
        </td>
        <td className="care-number">
          <a
            href={listLink('seminar-attendances', {
              facility: { equals: each.facility },
              status: { equals: 'attended' },
              'seminar.programme': { equals: programme },
              'seminar.status': held,
            })}
          >
            {texts.count(each.seminars)}
          </a>
        </td>
        <td className="care-number">
          <a href={linkTo('before', each.facility)}>{texts.count(each.before)}</a>
          <small className="care-quiet">{texts.daysOf(each.daysBefore)}</small>
        </td>
        <td className="care-number">
          <a href={linkTo('after', each.facility)}>{texts.count(each.after)}</a>
          <small className="care-quiet">{texts.daysOf(each.daysAfter)}</small>
        </td>
        <td className="care-number">
          <a href={linkTo('sheets', each.facility)}>{texts.count(each.fromSheets)}</a>
        </td>
      </tr>
    ))}
  </ListTable>
)
