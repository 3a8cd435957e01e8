'use client'
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { paceTexts as texts } from '@/glossary/pace'
import { unitNote } from '@/glossary/reportWords'
import { written } from '@reports/written'
import { axis, tooltip } from '../sections/chartLook'

/** `forecast` and `range` begin at what stands and go on to the end. */
export type PacePoint = {
  /** The month at whose end it is; '' for now. */
  month: string
  /** The day it is of, counted from the first one: months are of different lengths, and now lies anywhere between their ends. */
  at: number
  place: string
  planned: number | null
  actual: number | null
  forecast: number | null
  range: readonly [number, number] | null
}
type Props = {
  points: readonly PacePoint[]
  label: string
  summary: string
  unit: string
  /** The days, counted like `at`, from which it is counted otherwise. */
  marks: readonly number[]
}

const count = (value: unknown): string =>
  Array.isArray(value) ? value.map(count).join('〜') : typeof value === 'number' ? written('count', value) : ''

/** Plan, what was done, and the forecast with its range to the last day. Its table stands under it. */
export function PaceChart({ label, marks, points, summary, unit }: Props) {
  const placeAt = (day: unknown): string => points.find(({ at }) => at === day)?.place ?? ''
  const now = points.find(({ month }) => month === '')
  const middle = ((points[0]?.at ?? 0) + (points.at(-1)?.at ?? 0)) / 2
  return (
    <figure aria-label={summary} className="care-chart">
      <div aria-hidden="true" className="care-chart__key">
        <span className="care-key care-key--actual">{texts.actual}</span>
        <span className="care-key care-key--plan">{texts.planned}</span>
        <span className="care-key care-key--target">{texts.forecast}</span>
        <span className="care-chart__unit">{unitNote(unit)}</span>
      </div>
      <ResponsiveContainer height={232} initialDimension={{ width: 320, height: 232 }} width="100%">
        <ComposedChart
          accessibilityLayer
          data={[...points]}
          desc={summary}
          margin={{ top: 16, right: 20, bottom: 4, left: 0 }}
          title={label}
        >
          <CartesianGrid horizontal stroke="var(--care-faint)" vertical={false} />
          <XAxis
            dataKey="at"
            domain={['dataMin', 'dataMax']}
            tickFormatter={placeAt}
            ticks={points.filter(({ month }) => month).map(({ at }) => at)}
            type="number"
            {...axis}
          />
          <YAxis allowDecimals={false} domain={[0, 'auto']} tickFormatter={count} width={52} {...axis} />
          <Tooltip
            contentStyle={tooltip}
            cursor={{ stroke: 'var(--care-line)' }}
            formatter={(value, name) => [`${count(value)} ${unit}`, name]}
            isAnimationActive={false}
            labelFormatter={placeAt}
          />
          {marks.map((day) => (
            <ReferenceLine
              key={day}
              label={{
                value: texts.countedAnew,
                position: day > middle ? 'insideTopRight' : 'insideTopLeft',
                fill: 'var(--care-text)',
                fontSize: 12,
              }}
              stroke="var(--care-attention)"
              strokeDasharray="3 3"
              x={day}
            />
          ))}
          {now && (
            <ReferenceLine
              label={{ value: now.place, position: 'insideBottomRight', fill: 'var(--care-quiet)', fontSize: 12 }}
              stroke="var(--care-line)"
              x={now.at}
            />
          )}
          <Area
            dataKey="range"
            fill="var(--care-actual)"
            fillOpacity={0.18}
            isAnimationActive={false}
            name={texts.band}
            stroke="none"
            type="linear"
          />
          <Line
            dataKey="planned"
            dot={{ r: 3, strokeDasharray: '' }}
            isAnimationActive={false}
            name={texts.planned}
            stroke="var(--care-plan)"
            strokeDasharray="6 4"
            strokeWidth={2}
            type="linear"
          />
          <Line
            dataKey="forecast"
            dot={false}
            isAnimationActive={false}
            name={texts.forecast}
            stroke="var(--care-target)"
            strokeDasharray="2 4"
            strokeWidth={2}
            type="linear"
          />
          <Line
            dataKey="actual"
            dot={{ r: 4 }}
            isAnimationActive={false}
            name={texts.actual}
            stroke="var(--care-actual)"
            strokeWidth={3}
            type="linear"
          />
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  )
}
