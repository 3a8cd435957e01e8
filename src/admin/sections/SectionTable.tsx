import type { Row, Section } from '@reports/section'
import { isNumeric, written } from '@reports/written'

/** Where a number leads; `row` is null for the total's. */
export type LinkOf = (row: Row | null, column: string) => string | null

/** A section's table: numbers at the right, the total last. `linkOf` says where a number leads. */
export function SectionTable({ section, linkOf, caption }: { section: Section; linkOf?: LinkOf; caption?: string }) {
  const { columns, rows, total } = section
  return (
    <div className="care-scroll" tabIndex={0} role="region" aria-label={caption ?? section.title}>
      <table className="care-table">
        <caption className="care-hidden">{caption ?? section.title}</caption>
        <thead>
          <tr>
            {columns.map(({ key, kind, label }) => (
              <th key={key} scope="col" className={isNumeric(kind) ? 'care-number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.tone ? `care-row--${row.tone}` : undefined}>
              {columns.map((column, index) => {
                const text = written(column.kind, row.cells[column.key] ?? null)
                const href = typeof row.cells[column.key] === 'number' ? linkOf?.(row, column.key) : null
                const content = <Linked href={href}>{text}</Linked>
                if (index === 0)
                  return (
                    <th key={column.key} scope="row">
                      {content}
                    </th>
                  )
                return (
                  <td key={column.key} className={isNumeric(column.kind) ? 'care-number' : undefined}>
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {columns.map(({ key, kind }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {written(kind, total[key] ?? null)}
                  </th>
                ) : (
                  <td key={key} className={isNumeric(kind) ? 'care-number' : undefined}>
                    <Linked href={typeof total[key] === 'number' ? linkOf?.(null, key) : null}>
                      {written(kind, total[key] ?? null)}
                    </Linked>
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

const Linked = ({ children, href }: { children: string; href: string | null | undefined }) =>
  href ? <a href={href}>{children}</a> : children
