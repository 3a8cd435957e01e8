import fc from 'fast-check'
import { forecastOf } from './forecast'

describe('forecastOf', () => {
  it('carries the mean of the last weeks to the end: 2, 4 and 6 a week are 4, and two weeks are left', () => {
    // s = 2, w = 2, n = 3: 1.2816 × 2 × √(2 + 4/3) = 4.68
    expect(forecastOf([10, 12, 16, 22], { daysLeft: 14, stock: false })).toEqual({
      low: 25,
      expected: 30,
      high: 35,
      weeks: 3,
      perWeek: 4,
    })
  })
  it('looks at the last six weeks and says nothing of fewer than three', () => {
    expect(forecastOf([0, 100, 110, 120, 130, 140, 150, 160], { daysLeft: 7, stock: false })).toMatchObject({
      low: 170,
      expected: 170,
      high: 170,
      weeks: 6,
    })
    expect(forecastOf([0, 10, 20], { daysLeft: 7, stock: false })).toBeNull()
    expect(forecastOf([], { daysLeft: 7, stock: true })).toBeNull()
  })
  it('is exact for a straight line, and says so by a range of nothing', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(300), fc.integer({ min: 4, max: 10 }), fc.nat(40), (start, step, points, weeks) => {
        const standing = Array.from({ length: points }, (_, index) => start + step * index)
        const end = (standing.at(-1) ?? 0) + step * weeks
        expect(forecastOf(standing, { daysLeft: weeks * 7, stock: false })).toMatchObject({ low: end, expected: end, high: end })
      }),
    )
  })
  it('never forecasts less of a flow than stands, nor less than nothing of a stock, and keeps low ≤ expected ≤ high', () => {
    const values = fc.array(fc.nat(2000), { minLength: 4, maxLength: 9 })
    fc.assert(
      fc.property(values, fc.nat(400), fc.boolean(), (given, daysLeft, stock) => {
        const standing = stock ? given : given.toSorted((a, b) => a - b)
        const forecast = forecastOf(standing, { daysLeft, stock })
        const least = stock ? 0 : (standing.at(-1) ?? 0)
        expect(forecast && [least, forecast.low, forecast.expected, forecast.high]).toEqual(
          forecast && [least, forecast.low, forecast.expected, forecast.high].toSorted((a, b) => a - b),
        )
      }),
    )
  })
  it('on the last day is what stands', () => {
    expect(forecastOf([3, 9, 11, 30], { daysLeft: 0, stock: true })).toMatchObject({ low: 30, expected: 30, high: 30 })
  })
})
