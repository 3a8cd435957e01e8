import { palette, seriesColour } from '../chart/palette'
import { type Bar, type PlacedChart, type PlacedSeries, placed } from '../chart/scale'
import type { Chart, Section } from '../section'
import { written } from '../written'
import type { Paper, Structure, Style } from './Paper'

const SMALL: Style = { size: 8, colour: palette.quiet }
const VALUE: Style = { size: 8.5, weight: 'bold' }
const ON_BAR: Style = { ...VALUE, colour: '#FFFFFF' }
/** Below this height a bar has its value above it, not inside. */
const ROOMY = 11
/** A value above its bar keeps this distance from a mark of the plan. */
const CLEAR = 12

type Box = { x: number; y: number; width: number; height: number }

/** Draws a section's chart in a box; the structure tree holds it as a figure with its words. */
export function drawChart(paper: Paper, section: Section, chart: Chart, box: Box, parent: Structure): void {
  const bbox = [box.x, box.y, box.x + box.width, box.y + box.height]
  paper.tagged(parent, 'Figure', () => (chart.form === 'columns' ? columns : bars)(paper, section, chart, box), {
    alt: chart.summary,
    bbox,
  })
}

function columns(paper: Paper, section: Section, chart: Chart, box: Box): void {
  const scale = widestLabel(paper, section, chart)
  const frame = { x: box.x + scale + 6, y: box.y + 22, width: box.width - scale - 12, height: box.height - 40 }
  const picture = placed(section, chart, frame)
  legend(paper, chart, box)
  for (const tick of picture.ticks) {
    rule(paper, [frame.x, tick.at], [frame.x + frame.width, tick.at], tick.value === 0 ? palette.line : palette.faint)
    right(paper, written('count', tick.value), frame.x - 5, tick.at + 3, SMALL)
  }
  for (const place of picture.places) centred(paper, place.label, place.at, frame.y + frame.height + 12, SMALL)
  for (const series of picture.series) {
    if (series.role === 'actual') standingBars(paper, series, picture)
    else line(paper, series, picture)
  }
}

function standingBars(paper: Paper, { bars }: PlacedSeries, picture: PlacedChart): void {
  for (const bar of bars) {
    paper.document.rect(bar.x, bar.y, bar.width, bar.height).fill(palette.actual)
    const inside = bar.height >= ROOMY
    const baseline = inside ? bar.y + bar.height - 3 : topOf(bar, picture) - 4
    centred(paper, written('count', bar.value), bar.x + bar.width / 2, baseline, inside ? ON_BAR : VALUE)
  }
}

/** The highest thing over a bar: its own edge, or the plan's mark just above it. */
const topOf = (bar: Bar, { series }: PlacedChart): number =>
  Math.min(
    bar.y,
    ...series
      .flatMap(({ points }) => points)
      .filter((point) => point.x > bar.x && point.x < bar.x + bar.width && point.y > bar.y - CLEAR)
      .map((point) => point.y - 2),
  )

function bars(paper: Paper, section: Section, chart: Chart, box: Box): void {
  const names = Math.max(...placed(section, chart, box).places.map(({ label }) => paper.measure(label, SMALL))) + 6
  const values = widestLabel(paper, section, chart) + 8
  const frame = { x: box.x + names, y: box.y, width: box.width - names - values, height: box.height }
  const picture = placed(section, chart, frame)
  for (const place of picture.places) right(paper, place.label, frame.x - 6, place.at + 3, SMALL)
  for (const bar of picture.series.flatMap((series) => series.bars)) {
    paper.document.rect(bar.x, bar.y, bar.width, bar.height).fill(palette.actual)
    paper.line(written('count', bar.value), bar.x + bar.width + 4, bar.y + bar.height / 2 + 3, VALUE)
  }
  rule(paper, [frame.x, frame.y], [frame.x, frame.y + frame.height], palette.line)
}

/** The plan runs from point to point in grey, the target is a dashed line over the whole frame: form tells them apart, too. */
function line(paper: Paper, series: PlacedSeries, { frame }: PlacedChart): void {
  const { document } = paper
  const [first, ...others] = series.points
  if (!first) return
  document.lineWidth(1.4).strokeColor(seriesColour[series.role])
  if (series.role === 'target') {
    document
      .lineWidth(0.9)
      .dash(4, { space: 3 })
      .moveTo(frame.x, first.y)
      .lineTo(frame.x + frame.width, first.y)
      .stroke()
      .undash()
    return
  }
  document.moveTo(first.x, first.y)
  for (const point of others) document.lineTo(point.x, point.y)
  document.stroke()
  for (const point of series.points) document.circle(point.x, point.y, 2.6).lineWidth(1.4).fillAndStroke('#FFFFFF', palette.plan)
}

/** What each mark means, at the top right of the box. */
function legend(paper: Paper, chart: Chart, box: Box): void {
  let at = box.x + box.width
  for (const series of [...chart.series].reverse()) {
    at -= paper.measure(series.label, SMALL)
    paper.line(series.label, at, box.y + 8, SMALL)
    at -= 22
    swatch(paper, series.role, at, box.y + 5)
    at -= 12
  }
}

function swatch(paper: Paper, role: Chart['series'][number]['role'], x: number, y: number): void {
  const { document } = paper
  if (role === 'actual') document.rect(x + 8, y - 4, 10, 8).fill(seriesColour[role])
  else if (role === 'target')
    document
      .lineWidth(0.9)
      .strokeColor(seriesColour[role])
      .dash(4, { space: 3 })
      .moveTo(x, y)
      .lineTo(x + 18, y)
      .stroke()
      .undash()
  else {
    document
      .lineWidth(1.4)
      .strokeColor(seriesColour[role])
      .moveTo(x, y)
      .lineTo(x + 18, y)
      .stroke()
    document.circle(x + 9, y, 2.6).fillAndStroke('#FFFFFF', seriesColour[role])
  }
}

const widestLabel = (paper: Paper, section: Section, chart: Chart): number => {
  const { ticks } = placed(section, chart, { x: 0, y: 0, width: 1, height: 1 })
  return Math.max(...ticks.map(({ value }) => paper.measure(written('count', value), SMALL)), 0)
}

function rule(paper: Paper, [x1, y1]: [number, number], [x2, y2]: [number, number], colour: string): void {
  paper.document.lineWidth(0.5).strokeColor(colour).moveTo(x1, y1).lineTo(x2, y2).stroke()
}

const right = (paper: Paper, text: string, x: number, y: number, style: Style) =>
  paper.line(text, x - paper.measure(text, style), y, style)
const centred = (paper: Paper, text: string, x: number, y: number, style: Style) =>
  paper.line(text, x - paper.measure(text, style) / 2, y, style)
