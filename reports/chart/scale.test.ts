import { monthlyFiguresFixture, noPlanFixture } from '../monthly/fixture'
import { monthsSections } from '../monthly/sections/months'
import { wardSection } from '../monthly/sections/completions'
import type { Chart, Section } from '../section'
import { peakOf, placed } from './scale'

const FRAME = { x: 100, y: 50, width: 400, height: 200 }
const months = monthsSections(monthlyFiguresFixture())[0] as Section
const wards = wardSection(monthlyFiguresFixture())

describe('bars over months', () => {
  const { ticks, places, series } = placed(months, months.chart as Chart, FRAME)

  it('stand on zero and are as high as their value', () => {
    const { bars } = series[0] ?? { bars: [] }
    expect(bars.map(({ value }) => value)).toEqual([28, 43])
    expect(bars.map(({ y, height }) => y + height)).toEqual([250, 250])
    // The axis ends at 60, the target: 200 points for 60.
    expect(bars.map(({ height }) => Math.round(height * 10) / 10)).toEqual([93.3, 143.3])
  })
  it('leave a month that has not come without a mark, but show its plan', () => {
    expect(places.map(({ label }) => label)).toEqual(['12月', '1月', '2月', '3月'])
    expect(series[0]?.bars).toHaveLength(2)
    expect(series[1]?.points.map(({ value }) => value)).toEqual([20, 40, 52, 60])
  })
  it('have the plan right above the middle of its month', () => {
    expect(series[1]?.points.map(({ x }) => x)).toEqual(places.map(({ at }) => at))
  })
  it('are read against whole numbers from zero', () => {
    expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60])
    expect(ticks.map(({ at }) => Math.round(at * 10) / 10)).toEqual([250, 183.3, 116.7, 50])
  })
  it('stay inside the frame', () => {
    for (const { x, y, width, height } of series.flatMap(({ bars }) => bars)) {
      expect(x).toBeGreaterThanOrEqual(100)
      expect(x + width).toBeLessThanOrEqual(500)
      expect(y).toBeGreaterThanOrEqual(50)
      expect(y + height).toBeLessThanOrEqual(250.0001)
    }
  })
})

describe('bars beside names', () => {
  it('begin at the left, in the order of the table from top to bottom', () => {
    const { places, series } = placed(wards, wards.chart as Chart, FRAME)
    const { bars } = series[0] ?? { bars: [] }
    expect(places.map(({ label }) => label)).toEqual(['中央区', '東区', '西区', '南区', '北区'])
    expect(bars.map(({ x }) => x)).toEqual(Array(5).fill(100))
    expect([...bars].sort((a, b) => a.y - b.y).map(({ value }) => value)).toEqual([71, 64, 32, 45, 36])
    // The axis ends at 80: 400 points for 80.
    expect(bars[0]?.width).toBe(355)
  })
})

describe('the largest value', () => {
  it('counts plan and target, not only what was done', () => {
    expect(peakOf(months.rows, months.chart as Chart)).toBe(60)
  })
  it('is at least 1, so that a chart of zeros has an axis', () => {
    expect(peakOf(wardSection(noPlanFixture()).rows, wards.chart as Chart)).toBe(1)
  })
})
