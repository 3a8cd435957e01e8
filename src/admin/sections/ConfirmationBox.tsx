import type { Confirmation } from '@reports/section'

/** The box that is stamped or signed on paper; on the screen it shows which cells there are. */
export function ConfirmationBox({ confirmation }: { confirmation: Confirmation | null | undefined }) {
  if (!confirmation || confirmation.cells.length === 0) return null
  return (
    <div className="care-scroll care-sheet__confirmation" role="region" aria-label={confirmation.title} tabIndex={0}>
      <table className="care-table">
        <caption>{confirmation.title}</caption>
        <thead>
          <tr>
            {confirmation.cells.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {confirmation.cells.map((cell) => (
              <td key={cell} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
