import { warekiMonth } from '@/domain/calendar/wareki'
import type { Cell, Kind } from './section'

const count = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 })
const percent = new Intl.NumberFormat('ja-JP', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const MISSING = '—'
/** An office writes a shortfall with a triangle, never with a hyphen that is overlooked. */
export const SHORTFALL = '▲'

/** A value as a person reads it, in the PDF and on the screen. Nothing to say is a dash, never 0. */
export function written(kind: Kind, value: Cell): string {
  if (value === null) return MISSING
  if (typeof value === 'string') return kind === 'month' ? warekiMonth(value) : value
  if (kind === 'ratio') return percent.format(value)
  return kind === 'signed' ? signed(value) : count.format(value)
}

const signed = (value: number): string => (value === 0 ? '0' : `${value > 0 ? '+' : SHORTFALL}${count.format(Math.abs(value))}`)

const shortMonth = new Intl.DateTimeFormat('ja-JP', { timeZone: 'UTC', month: 'short' })

/** A value under a chart's axis, where the year stands beside the chart: 2026-01 → 1月. */
export const onAxis = (kind: Kind, value: Cell): string =>
  kind === 'month' && typeof value === 'string' ? shortMonth.format(new Date(`${value}-01T00:00:00Z`)) : written(kind, value)

/** Numbers stand at the right, words at the left. */
export const isNumeric = (kind: Kind): boolean => kind === 'count' || kind === 'signed' || kind === 'ratio'
