import type { Month } from '@/domain/calendar/jst'
import { figureUnits, markedFigureLabel } from '@/glossary/figures'
import { paceTexts as texts } from '@/glossary/pace'
import { written } from '@reports/written'
import { recordsLink } from '../links'
import { ListTable } from '../ListTable'
import type { PartnerPace } from './loadPace'

type Given = { partners: readonly PartnerPace[]; programme: string; month: Month }

/** Each partner's figures against what was agreed with it; what it reached opens its records as they are now. */
export const PartnerTable = ({ month, partners, programme }: Given) => (
  <ListTable
    stacked
    title={texts.partners}
    columns={[
      texts.partner,
      texts.figure,
      { number: texts.actual },
      { number: texts.planned },
      { number: texts.gap },
      { number: texts.target },
    ]}
  >
    {partners.flatMap(({ figures, id, name }) =>
      figures.map(({ actual, expected, figure, gap, target }) => (
        <tr key={`${id}/${figure}`}>
          <th scope="row">{name}</th>
          <td>
            {markedFigureLabel(figure)}（{figureUnits[figure]}）
          </td>
          <td className="care-number" data-label={texts.actual}>
            <a href={recordsLink({ figure, measure: 'closing', month, partner: id, programme, version: 'now' })}>
              {written('count', actual)}
            </a>
          </td>
          <td className="care-number" data-label={texts.planned}>
            {written('count', expected)}
          </td>
          <td className="care-number" data-label={texts.gap}>
            {written('signed', gap)}
          </td>
          <td className="care-number" data-label={texts.target}>
            {written('count', target)}
          </td>
        </tr>
      )),
    )}
  </ListTable>
)
