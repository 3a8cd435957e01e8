'use client'
import { Bar, CartesianGrid, ComposedChart, LabelList, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Chart, Section } from '@reports/section'
import { unitNote } from '@/glossary/reportWords'
import { onAxis, written } from '@reports/written'
import { axis, tooltip } from './chartLook'

type Props = { section: Section; chart: Chart }
const HEIGHT = 232
const ROW_HEIGHT = 34
const START = { width: 320, height: HEIGHT }
const count = (value: unknown): string => (typeof value === 'number' ? written('count', value) : '')

/** A section's chart on the screen: the same rows and series as in Excel and the PDF. Bars start at zero; colour is never alone. */
export function SectionChart({ section, chart }: Props) {
  const kind = section.columns.find(({ key }) => key === chart.label)?.kind ?? 'text'
  const data = section.rows.map(({ cells }) => ({ ...cells, place: onAxis(kind, cells[chart.label] ?? null) }))
  const lying = chart.form === 'bars'
  const height = lying ? Math.max(120, section.rows.length * ROW_HEIGHT + 40) : HEIGHT
  return (
    <figure className="care-chart" aria-label={chart.summary}>
      <div className="care-chart__key" aria-hidden="true">
        {chart.series.length > 1 &&
          chart.series.map(({ column, label, role }) => (
            <span key={column} className={`care-key care-key--${role}`}>
              {label}
            </span>
          ))}
        <span className="care-chart__unit">{unitNote(section.unit)}</span>
      </div>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ ...START, height }}>
        <ComposedChart
          data={data}
          layout={lying ? 'vertical' : 'horizontal'}
          accessibilityLayer
          title={chart.title}
          desc={chart.summary}
          margin={{ top: 20, right: lying ? 44 : 12, bottom: 4, left: lying ? 8 : 0 }}
          barCategoryGap="32%"
        >
          <CartesianGrid vertical={lying} horizontal={!lying} stroke="var(--care-faint)" />
          {lying ? (
            <>
              <XAxis type="number" allowDecimals={false} domain={[0, 'auto']} tickFormatter={count} {...axis} />
              <YAxis type="category" dataKey="place" width={128} {...axis} />
            </>
          ) : (
            <>
              <XAxis dataKey="place" interval={0} {...axis} />
              <YAxis width={52} allowDecimals={false} domain={[0, 'auto']} tickFormatter={count} {...axis} />
            </>
          )}
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--care-hover)' }}
            contentStyle={tooltip}
            formatter={(value, name) => [`${count(value)} ${section.unit}`, name]}
          />
          {chart.series.map(({ column, label, role }) =>
            role === 'actual' ? (
              <Bar key={column} dataKey={column} name={label} fill="var(--care-actual)" isAnimationActive={false} maxBarSize={44}>
                <LabelList
                  dataKey={column}
                  position={lying ? 'right' : 'top'}
                  formatter={count}
                  fill="var(--care-text)"
                  fontSize={12}
                />
              </Bar>
            ) : (
              <Line
                key={column}
                dataKey={column}
                name={label}
                type="linear"
                isAnimationActive={false}
                stroke={`var(--care-${role})`}
                strokeWidth={2}
                strokeDasharray={role === 'target' ? '2 4' : '6 4'}
                dot={role === 'plan' ? { r: 3, strokeDasharray: '' } : false}
              />
            ),
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  )
}
