import type { ReactNode } from 'react'
import { spokenSpan } from '@/domain/calendar/spoken'

type Props = {
  visit: { title: string; facility: string; startsAt: Date; endsAt: Date }
  now: Date
  /** Further facts: `div`s with a `dt` and a `dd`. */
  children?: ReactNode
}

/** Which visit a page is about: the listing, the facility, when. */
export const VisitFacts = ({ children, now, visit }: Props) => (
  <dl className="facts">
    <div>
      <dt>募集</dt>
      <dd>{visit.title}</dd>
    </div>
    <div>
      <dt>施設</dt>
      <dd>{visit.facility}</dd>
    </div>
    <div>
      <dt>日時</dt>
      <dd>{spokenSpan(visit, now)}</dd>
    </div>
    {children}
  </dl>
)
