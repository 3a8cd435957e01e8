import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { dashboardWords as words } from '@/glossary/dashboard'
import { tokyoInstant } from '@/glossary/instants'
import { monthlyReportLink } from '../links'

/** As of when, and how final: the first thing to know about any number. */
export function Standing({
  figures: { cutoffAt, kind, month, programme, version },
  ward,
}: {
  figures: MonthlyFigures
  ward: string | null
}) {
  const instant = tokyoInstant(new Date(cutoffAt))
  const closed = kind === 'closed'
  return (
    <div className="care-standing">
      <p>
        <span className={`care-badge${closed ? ' care-badge--done' : ''}`}>
          {ward ? words.byWard : closed ? words.closed(version) : words.preliminary}
        </span>{' '}
        {closed ? words.closedAsOf(instant) : words.asOf(instant)}
      </p>
      <p className="care-quiet">{ward ? words.wardNote : closed ? words.closedNote : words.preliminaryNote}</p>
      <p>
        <a href={monthlyReportLink({ programme: programme.id, month })}>{words.report}</a>
      </p>
    </div>
  )
}
