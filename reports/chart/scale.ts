import { scaleBand, scaleLinear } from 'd3-scale'
import type { Cell, Chart, Kind, Section } from '../section'
import { onAxis } from '../written'

type Frame = { x: number; y: number; width: number; height: number }
type Tick = { value: number; at: number }
/** One place on the axis of names: its middle and how broad it is. */
type Place = { label: string; at: number; breadth: number }
export type Bar = Frame & { value: number }
type Point = { x: number; y: number; value: number }
export type PlacedSeries = { column: string; label: string; role: Chart['series'][number]['role']; bars: Bar[]; points: Point[] }
export type PlacedChart = { frame: Frame; ticks: Tick[]; places: Place[]; series: PlacedSeries[] }

const TICKS = 4

/**
 * Where everything of a chart stands inside a frame, in the frame's own units with y downwards; the PDF and any
 * other drawing take it from here, so that they show the same picture. Bars start at zero; missing values have no mark.
 */
export function placed(section: Pick<Section, 'columns' | 'rows'>, chart: Chart, frame: Frame): PlacedChart {
  return chart.form === 'columns' ? standing(section, chart, frame) : lying(section, chart, frame)
}

/** The largest value among the chart's series; at least 1, so that a chart of zeros has an axis. */
export const peakOf = (rows: Section['rows'], chart: Chart): number =>
  Math.max(1, ...rows.flatMap(({ cells }) => chart.series.map(({ column }) => numberOf(cells[column]) ?? 0)))

function standing(section: Pick<Section, 'columns' | 'rows'>, chart: Chart, frame: Frame): PlacedChart {
  const { band, value, ticks } = scalesOf(
    section.rows,
    chart,
    [frame.x, frame.x + frame.width],
    [frame.y + frame.height, frame.y],
  )
  const base = frame.y + frame.height
  const series = chart.series.map((each) => {
    const values = section.rows.map(({ key, cells }) => ({ left: band(key) ?? frame.x, value: numberOf(cells[each.column]) }))
    const known = values.flatMap(({ left, value: number }) => (number === null ? [] : [{ left, number, top: value(number) }]))
    return {
      ...each,
      bars:
        each.role !== 'actual'
          ? []
          : known.map(({ left, number, top }) => ({
              x: left,
              y: top,
              width: band.bandwidth(),
              height: base - top,
              value: number,
            })),
      points:
        each.role === 'actual'
          ? []
          : known.map(({ left, number, top }) => ({ x: left + band.bandwidth() / 2, y: top, value: number })),
    }
  })
  return { frame, ticks, places: placesOf(section, chart, band), series }
}

function lying(section: Pick<Section, 'columns' | 'rows'>, chart: Chart, frame: Frame): PlacedChart {
  const { band, value, ticks } = scalesOf(
    section.rows,
    chart,
    [frame.y, frame.y + frame.height],
    [frame.x, frame.x + frame.width],
  )
  const series = chart.series.map((each) => ({
    ...each,
    points: [],
    bars: section.rows.flatMap(({ key, cells }) => {
      const number = numberOf(cells[each.column])
      return number === null
        ? []
        : [{ x: frame.x, y: band(key) ?? frame.y, width: value(number) - frame.x, height: band.bandwidth(), value: number }]
    }),
  }))
  return { frame, ticks, places: placesOf(section, chart, band), series }
}

function scalesOf(rows: Section['rows'], chart: Chart, along: [number, number], across: [number, number]) {
  const band = scaleBand<string>()
    .domain(rows.map(({ key }) => key))
    .range(along)
    .paddingInner(0.45)
    .paddingOuter(0.3)
  const value = scaleLinear()
    .domain([0, peakOf(rows, chart)])
    .range(across)
    .nice(TICKS)
  const ticks = value
    .ticks(TICKS)
    .filter(Number.isInteger)
    .map((tick) => ({ value: tick, at: value(tick) }))
  return { band, value, ticks }
}

function placesOf(section: Pick<Section, 'columns' | 'rows'>, chart: Chart, band: ReturnType<typeof scalesOf>['band']): Place[] {
  const kind: Kind = section.columns.find(({ key }) => key === chart.label)?.kind ?? 'text'
  return section.rows.map(({ key, cells }) => ({
    label: onAxis(kind, cells[chart.label] ?? null),
    at: (band(key) ?? 0) + band.bandwidth() / 2,
    breadth: band.bandwidth(),
  }))
}

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
