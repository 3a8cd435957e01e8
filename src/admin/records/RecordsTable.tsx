import type { Figure } from '@/domain/kpi/figure'
import type { AgeBand } from '@/domain/people/profile'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { ageBandLabels } from '@/glossary/choices'
import { recordColumns, recordsWords as words } from '@/glossary/dashboard'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { collectionOf, type FigureRecord } from '@/queries/recordsOfFigure'
import { documentLink } from '../links'

type Props = { figure: Figure; rule: keyof ListingCounts; rows: readonly FigureRecord[] }

/** The records of one page; each leads to its document. */
export function RecordsTable({ figure, rows, rule }: Props) {
  const columns = recordColumns[figure]
  const seats = figure === 'listings' && rule === 'seat'
  const withNote = columns.note !== null && !(figure === 'listings' && rule === 'listing')
  return (
    <div className="care-scroll" tabIndex={0} role="region" aria-label={words.title}>
      <table className="care-table">
        <caption className="care-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.detail}</th>
            <th scope="col">{columns.ward}</th>
            <th scope="col">{columns.at}</th>
            {withNote && <th scope="col">{columns.note}</th>}
            {seats && (
              <th scope="col" className="care-number">
                {words.counted}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, counted, detail, id, name, note, ward }) => (
            <tr key={id}>
              <th scope="row">
                <a href={documentLink(collectionOf(figure, rule), id)}>{name}</a>
              </th>
              <td>{figure === 'residents' && detail ? ageBandLabels[detail as AgeBand] : detail}</td>
              <td>{ward}</td>
              <td>{readMoment(at)}</td>
              {withNote && <td>{figure === 'completions' ? note : readMoment(note)}</td>}
              {seats && <td className="care-number">{counted}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const readMoment = (text: string | null): string =>
  text === null ? '' : text.length === 10 ? readDay(text) : tokyoInstant(new Date(text))
