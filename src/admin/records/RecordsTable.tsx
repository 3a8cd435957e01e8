import type { Figure } from '@/domain/kpi/figure'
import type { AgeBand } from '@/domain/people/profile'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { ageBandLabels } from '@/glossary/choices'
import { recordColumns, recordsWords as words } from '@/glossary/dashboard'
import { readMoment } from '@/glossary/instants'
import { collectionOf, type FigureRecord } from '@/queries/figureRecord'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'

type Props = { figure: Figure; rule: keyof ListingCounts; rows: readonly FigureRecord[]; signed: boolean }

/** The records of one page; each leads to its document. */
export function RecordsTable({ figure, rows, rule, signed }: Props) {
  const columns = recordColumns[figure]
  const seats = signed || (figure === 'listings' && rule === 'seat')
  const withNote = columns.note !== null && !(figure === 'listings' && rule === 'listing')
  return (
    <ListTable
      title={words.title}
      columns={[
        columns.name,
        columns.detail,
        columns.ward,
        columns.at,
        withNote && columns.note,
        seats && { number: words.counted },
      ]}
    >
      {rows.map(({ at, counted, detail, id, isSlot, name, note, ward }) => (
        <tr key={id}>
          <th scope="row">
            <a href={documentLink(collectionOf(figure, ruleOf(isSlot, rule)), id)}>{name}</a>
          </th>
          <td>{figure === 'residents' && detail ? ageBandLabels[detail as AgeBand] : detail}</td>
          <td>{ward}</td>
          <td>{readMoment(at)}</td>
          {withNote && <td>{figure === 'completions' ? note : readMoment(note)}</td>}
          {seats && <td className="care-number">{counted}</td>}
        </tr>
      ))}
    </ListTable>
  )
}

/** By what a record was counted, where that differs from the rule in force. */
const ruleOf = (isSlot: boolean | null | undefined, rule: keyof ListingCounts): keyof ListingCounts =>
  isSlot === null || isSlot === undefined ? rule : isSlot ? 'slot' : 'listing'
