import type { RecountedFigure, RecountedMonth } from '@/domain/report/recount'
import { figureLabels } from '@/glossary/figures'
import { recountTexts as texts } from '@/glossary/longJobs'
import { ListTable } from '../ListTable'

/** Every month's numbers as they were issued and as they are counted today. */
export const RecountTable = ({ months }: { months: readonly RecountedMonth[] }) => (
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
            <td className="care-number">{each.issued ?? texts.notIssued}</td>
            <td className="care-number">{each.counted}</td>
            <td className="care-number">{each.issued === null ? '' : signed(each.counted - each.issued)}</td>
          </tr>
        )),
      )}
    </ListTable>
  </section>
)

const differs = ({ counted, issued }: RecountedFigure): boolean => issued !== null && issued !== counted
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))
