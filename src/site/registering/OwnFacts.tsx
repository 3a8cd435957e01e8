import Link from 'next/link'
import type { ReactNode } from 'react'

type Way = readonly [part: string, label: string]
type Props = { title: string; facts: readonly (readonly [string, string])[]; change?: Way; more?: Way; children?: ReactNode }

const ChangeLink = ({ way: [part, label] }: { way: Way }) => (
  <p>
    <Link href={`/my/profile/${part}`} prefetch={false}>
      {label}
    </Link>
  </p>
)

/** One group of what is kept of a resident, with the way to change it. */
export const OwnFacts = ({ change, children, facts, more, title }: Props) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    <dl className="facts">
      {facts.map(([label, value], index) => (
        <div key={`${label}-${index}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {children}
    {change && <ChangeLink way={change} />}
    {more && <ChangeLink way={more} />}
  </section>
)
