import type { FigurePace } from '@/actions/pace/paceAt'
import { daysBetween, lastDayOf } from '@/domain/calendar/jst'
import type { CountingChange } from '@/domain/kpi/countingChange'
import { isBeyond } from '@/domain/gap/deviation'
import { ratio } from '@/domain/kpi/ratio'
import { isCurve } from '@/domain/kpi/plan'
import { figureUnits, gapSentence, markedFigureLabel } from '@/glossary/figures'
import { paceTexts as texts } from '@/glossary/pace'
import type { GapOfMonth } from '@/queries/gapsOfMonth'
import type { Versions } from '@/queries/followedVersions'
import { onAxis, written } from '@reports/written'
import { listLink, recordsLink } from '../links'
import { ListTable } from '../ListTable'
import { AnalysesOfFigure } from './AnalysesOfFigure'
import { PaceChart, type PacePoint } from './PaceChart'

type Props = {
  pace: FigurePace
  programme: string
  followed: Versions
  /** Of this figure, the latest first. */
  analyses: readonly GapOfMonth[]
  mayWrite: boolean
  /** Those of this figure. */
  changes: readonly CountingChange[]
}

/** One figure: in words, drawn, as a table, and what is done where it lacks. */
export function FigurePanel({ analyses, changes, followed, mayWrite, pace, programme }: Props) {
  const { actual, asOf, course, deviation, expected, figure, forecast, gap, plan, target, threshold } = pace
  const unit = figureUnits[figure]
  const over = asOf >= plan.endsOn
  const points = course.map(
    ({ actual: done, forecast: ahead, month, planned }): PacePoint => ({
      month,
      at: daysBetween(plan.startsOn, month ? ([lastDayOf(month), plan.endsOn].sort()[0] as string) : asOf),
      place: month ? texts.monthEnd(onAxis('month', month)) : texts.now,
      planned,
      actual: done,
      forecast: over ? null : (ahead?.expected ?? null),
      range: ahead && !over ? [ahead.low, ahead.high] : null,
    }),
  )
  const recordsOf = (month: string): string =>
    recordsLink({ figure, measure: 'closing', programme, month, version: followed[month] })
  const changed = changes.map((change) => texts.countingChanged(change))
  const changedFrom = (month: string): boolean => changes.some(({ fromMonth }) => fromMonth === (month || asOf.slice(0, 7)))
  const beyond = isBeyond(deviation, threshold) && deviation !== null && threshold !== null
  return (
    <section className="care-panel">
      <h2 className="care-panel__title">{markedFigureLabel(figure)}</h2>
      {gap === null ? (
        <p className="care-empty">{texts.noPlan}</p>
      ) : (
        <p>
          <strong>
            {gap < 0 && <span aria-hidden="true">▼ </span>}
            {gapSentence(gap, unit)}
          </strong>
        </p>
      )}
      {forecast && !over && <p>{texts.forecastSentence(figure, forecast, target)}</p>}
      {beyond && <p className="care-notice care-notice--attention">{texts.beyond(deviation, threshold)}</p>}
      {changed.map((sentence) => (
        <p className="care-notice" key={sentence}>
          {sentence}
        </p>
      ))}
      <PaceChart
        label={texts.chart(figure)}
        marks={changes.map(({ fromMonth }) => daysBetween(plan.startsOn, `${fromMonth}-01`))}
        points={points}
        summary={[summaryOf(points, unit), ...changed].join('。')}
        unit={unit}
      />
      <p className="care-quiet">
        {isCurve(plan.points, plan.endsOn.slice(0, 7)) ? texts.curve : texts.straight}
        {threshold === null ? texts.noThreshold : texts.threshold(threshold)}
      </p>
      <details className="care-details">
        <summary>{texts.table}</summary>
        <ListTable
          title={texts.chart(figure)}
          columns={[
            texts.when,
            { number: texts.planned },
            { number: texts.actual },
            { number: texts.forecast },
            { number: texts.band },
          ]}
        >
          {points.map((point) => (
            <tr key={point.place}>
              <th scope="row">
                {point.place}
                {point.actual !== null && changedFrom(point.month) && (
                  <>
                    <br />
                    <small className="care-quiet">{texts.countedAnewFrom}</small>
                  </>
                )}
              </th>
              <td className="care-number">{written('count', point.planned)}</td>
              <td className="care-number">
                {point.actual === null ? (
                  written('count', null)
                ) : (
                  <a href={recordsOf(point.month || asOf.slice(0, 7))}>{written('count', point.actual)}</a>
                )}
              </td>
              <td className="care-number">{written('count', point.actual === null ? point.forecast : null)}</td>
              <td className="care-number">
                {point.range && point.actual === null
                  ? texts.range({ low: point.range[0], high: point.range[1] })
                  : written('count', null)}
              </td>
            </tr>
          ))}
        </ListTable>
        <dl className="care-card__facts">
          <div>
            <dt>{texts.planned}</dt>
            <dd>{written('count', expected)}</dd>
          </div>
          <div>
            <dt>{texts.target}</dt>
            <dd>{written('count', target)}</dd>
          </div>
          <div>
            <dt>{texts.achievement}</dt>
            <dd>{written('ratio', ratio(actual, target))}</dd>
          </div>
          <div>
            <dt>{texts.deviation}</dt>
            <dd>{deviation === null ? written('count', null) : texts.points(deviation)}</dd>
          </div>
        </dl>
      </details>
      <h3>{texts.analyses}</h3>
      <AnalysesOfFigure analyses={analyses} mayBegin={mayWrite && !over} pace={pace} programme={programme} />
      <p>
        <a href={listLink('targets', { figure: { equals: figure }, programme: { equals: programme } })}>{texts.targetsLink}</a>
      </p>
    </section>
  )
}

/** The chart in words, for who cannot see it. */
const summaryOf = (points: readonly PacePoint[], unit: string): string =>
  points
    .map(({ actual, forecast, place, planned }) =>
      texts.point({
        place,
        planned: written('count', planned),
        stands: written('count', actual ?? forecast),
        unit,
        isAhead: actual === null,
      }),
    )
    .join('、')
