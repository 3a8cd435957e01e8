import type { ReactNode } from 'react'
import { dashboardWords as words } from '@/glossary/dashboard'
import { figureUnits, markedFigureLabel } from '@/glossary/figures'
import { written } from '@reports/written'
import type { Card } from './cards'

type Props = { card: Card; href: string; definition: string; planned: boolean; forecast?: ReactNode }

/** One figure at a glance: the number first, then what it means. The number leads to its records. */
export function KpiCard({ card, definition, forecast, href, planned }: Props) {
  const { achievement, changes, figure, pace, target, value } = card
  const filled = achievement === null ? 0 : Math.min(100, Math.round(achievement * 100))
  return (
    <li className={`care-card${pace?.behind ? ' care-card--behind' : ''}`}>
      <h3 className="care-card__name">{markedFigureLabel(figure)}</h3>
      <p className="care-card__value">
        <a
          href={href}
          aria-label={`${markedFigureLabel(figure)} ${written('count', value)} ${figureUnits[figure]}。${words.records}`}
        >
          {written('count', value)}
        </a>
        <span className="care-card__unit">{figureUnits[figure]}</span>
      </p>
      {planned && (
        <div className="care-card__bar" aria-hidden="true">
          <span style={{ width: `${filled}%` }} />
        </div>
      )}
      {planned && (
        <dl className="care-card__facts">
          <div>
            <dt>{words.target}</dt>
            <dd>{target === null ? words.missing : `${written('count', target)} ${figureUnits[figure]}`}</dd>
          </div>
          <div>
            <dt>{words.achievement}</dt>
            <dd>{written('ratio', achievement)}</dd>
          </div>
        </dl>
      )}
      {planned && target === null && <p className="care-quiet">{words.noTarget}</p>}
      {planned &&
        (pace ? (
          <p className="care-card__pace">
            <strong>
              {pace.behind && <span aria-hidden="true">▼ </span>}
              {pace.sentence}
            </strong>
            <br />
            <span className="care-quiet">{pace.basis}</span>
          </p>
        ) : (
          target !== null && <p className="care-quiet">{words.noPlan}</p>
        ))}
      {forecast}
      {changes.map((change) => (
        <p key={change} className="care-card__change">
          {change}
        </p>
      ))}
      <details className="care-details">
        <summary>{words.definition}</summary>
        <p>{definition}</p>
      </details>
    </li>
  )
}
