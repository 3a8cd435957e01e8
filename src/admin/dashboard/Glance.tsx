import { warekiMonth } from '@/domain/calendar/wareki'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { dashboardWords as words } from '@/glossary/dashboard'
import { figureMarks, figureShortLabels, figureUnits, markedFigureLabel } from '@/glossary/figures'
import type { Versions } from '@/queries/followedVersions'
import { written } from '@reports/written'
import { recordsLink } from '../links'
import { cardsOf } from './cards'

type Props = { figures: MonthlyFigures; followed: Versions; ward: string | null }

/** The four figures in one row, above everything that waits: how many, and how they stand. Their cards further down say the rest. */
export const Glance = ({ figures, followed, ward }: Props) => {
  const { kind, month, programme, version } = figures
  return (
    <section aria-labelledby="glance" className="care-glance">
      <h2 id="glance">
        {words.glance(warekiMonth(month))}{' '}
        <span className={`care-badge${kind === 'closed' && !ward ? ' care-badge--done' : ''}`}>
          {ward ? words.byWard : kind === 'closed' ? words.closed(version) : words.preliminary}
        </span>
      </h2>
      <ul>
        {cardsOf(figures).map(({ achievement, figure, pace, value }) => {
          const measured = ward === null ? pace : null
          return (
            <li className={measured?.behind ? 'care-glance--behind' : undefined} key={figure}>
              <span aria-hidden="true">
                {figureMarks[figure]} {figureShortLabels[figure]}
              </span>
              <strong>
                <a
                  aria-label={`${markedFigureLabel(figure)} ${written('count', value)} ${figureUnits[figure]}。${words.records}`}
                  href={recordsLink({
                    figure,
                    measure: 'closing',
                    month,
                    programme: programme.id,
                    ward,
                    version: followed[month],
                  })}
                >
                  {written('count', value)}
                </a>
                <small>{figureUnits[figure]}</small>
              </strong>
              {measured && (
                <small>
                  {measured.behind && <span aria-hidden="true">▼ </span>}
                  {measured.sentence}
                  {achievement !== null && words.reached(written('ratio', achievement))}
                </small>
              )}
            </li>
          )
        })}
      </ul>
      <p>
        <a href="#figures">{words.inFull}</a>
      </p>
    </section>
  )
}
