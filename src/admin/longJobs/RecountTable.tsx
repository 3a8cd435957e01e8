import type { Month } from '@/domain/calendar/jst'
import type { RecountedFigure, RecountedMonth } from '@/domain/report/recount'
import { figureLabels } from '@/glossary/figures'
import { recountTexts as texts } from '@/glossary/longJobs'
import { recordsLink } from '../links'
import { ListTable } from '../ListTable'

/** Every month's numbers as they were issued and as they are counted today. */
type Given = { months: readonly RecountedMonth[]; programme: string }

export const RecountTable = ({ months, programme }: Given) => (
  <section className="care-block">
    <h2>{texts.result}</h2>
    <p className="care-quiet">{texts.only}</p>
    <ListTable
      columns={[
        texts.month,
        texts.version,
        texts.figure,
        texts.what,
        { number: texts.issued },
        { number: texts.counted },
        { number: texts.gap },
      ]}
      title={texts.result}
    >
      {months.flatMap(({ figures, issuedVersion, month }) =>
        figures.map((each) => (
          <tr className={differs(each) ? 'care-row--strong' : undefined} key={`${month} ${each.figure} ${each.what}`}>
            <th scope="row">{month}</th>
            <td>{issuedVersion === null ? texts.notIssued : texts.edition(issuedVersion)}</td>
            <td>{figureLabels[each.figure]}</td>
            <td>{each.what === 'closing' ? texts.cumulative : texts.during}</td>
            <td className="care-number">
              {each.issued === null || issuedVersion === null ? (
                texts.notIssued
              ) : (
                <a href={recordsOf(programme, month, each, issuedVersion)}>{each.issued}</a>
              )}
            </td>
            <td className="care-number">
              <a href={recordsOf(programme, month, each, 'now')}>{each.counted}</a>
            </td>
            <td className="care-number">{each.issued === null ? '' : signed(each.counted - each.issued)}</td>
          </tr>
        )),
      )}
    </ListTable>
  </section>
)

const recordsOf = (programme: string, month: Month, { figure, what }: RecountedFigure, version: number | 'now'): string =>
  recordsLink({ figure, measure: what, month, programme, version })

const differs = ({ counted, issued }: RecountedFigure): boolean => issued !== null && issued !== counted
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))
