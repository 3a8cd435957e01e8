'use client'
import { Bar, CartesianGrid, ComposedChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { unitNote } from '@/glossary/reportWords'
import { written } from '@reports/written'
import { axis } from '../sections/chartLook'

/** Room beyond the longest bar for the number at its end. */
const ROOM = 1.25
type Props = { points: readonly { place: string; gap: number | null }[]; label: string; summary: string; unit: string }
const signed = (value: unknown): string => (typeof value === 'number' ? written('signed', value) : '')

/** The gap to the plan at each time: below the line is less than planned. Its table stands under it. */
export function GapChart({ label, points, summary, unit }: Props) {
  return (
    <figure aria-label={summary} className="care-chart">
      <div aria-hidden="true" className="care-chart__key">
        <span className="care-chart__unit">{unitNote(unit)}</span>
      </div>
      <ResponsiveContainer height={200} initialDimension={{ width: 320, height: 200 }} width="100%">
        <ComposedChart
          accessibilityLayer
          data={[...points]}
          desc={summary}
          margin={{ top: 8, right: 12, bottom: 4, left: 12 }}
          title={label}
        >
          <CartesianGrid horizontal stroke="var(--care-faint)" vertical={false} />
          <XAxis dataKey="place" interval={0} {...axis} />
          <YAxis domain={[(low: number) => Math.min(0, low) * ROOM, (high: number) => Math.max(0, high) * ROOM]} hide />
          <ReferenceLine stroke="var(--care-target)" y={0} />
          <Bar dataKey="gap" fill="var(--care-actual)" isAnimationActive={false} maxBarSize={44} name={label}>
            <LabelList dataKey="gap" fill="var(--care-text)" fontSize={12} formatter={signed} position="top" />
          </Bar>
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  )
}
