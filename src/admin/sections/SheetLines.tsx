import type { Line } from '@reports/section'

/** Labels beside what they say: the sender, the facts. */
export const SheetLines = ({ className, lines }: { lines: readonly Line[]; className: string }) => (
  <dl className={className}>
    {lines.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
