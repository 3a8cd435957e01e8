import type { ReactNode } from 'react'

type Column = string | { number: string }
type Props = {
  /** What the rows are, for a screen reader. */
  title: string
  /** Headings from left to right, `number` above figures; what is not shown here is false. */
  columns: readonly (Column | false | null)[]
  /** The rows: `tr`s that begin with a `th`. */
  children: ReactNode
  foot?: ReactNode
  /** On a telephone each row is a block of its own instead of a line to be pushed sideways. For cells that speak for themselves. */
  stacked?: boolean
}

/** Records below each other, with what is known of them; what is too wide is pushed sideways within itself, also from the keyboard. */
export const ListTable = ({ children, columns, foot, stacked = false, title }: Props) => (
  <div className="care-scroll" tabIndex={0} role="region" aria-label={title}>
    <table className={stacked ? 'care-table care-table--stacked' : 'care-table'}>
      <caption className="care-hidden">{title}</caption>
      <thead>
        <tr>{columns.map((column) => column && <Heading column={column} key={labelOf(column)} />)}</tr>
      </thead>
      <tbody>{children}</tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  </div>
)

const labelOf = (column: Column): string => (typeof column === 'string' ? column : column.number)

const Heading = ({ column }: { column: Column }) => (
  <th scope="col" className={typeof column === 'string' ? undefined : 'care-number'}>
    {labelOf(column)}
  </th>
)
