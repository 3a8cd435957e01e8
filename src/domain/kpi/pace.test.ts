import { expectedAt, paceOf, type Plan, plannedAtMonthEnd } from './pace'

/** The contract of clause 4: 31 + 31 + 28 + 31 = 121 days. */
const contract = { startsOn: '2025-12-01', endsOn: '2026-03-31' }
const straight: Plan = { ...contract, target: 121, points: [] }
const agreed: Plan = {
  ...contract,
  target: 1000,
  points: [
    { month: '2025-12', planned: 124 },
    { month: '2026-01', planned: 434 },
    { month: '2026-03', planned: 1000 },
  ],
}
const nothing: Plan = { ...contract, target: null, points: [] }

describe('expectedAt', () => {
  it('spreads the target evenly over 121 days when no month end was agreed', () => {
    expect(expectedAt(straight, '2025-12-01')).toBe(1)
    expect(expectedAt(straight, '2025-12-31')).toBe(31)
    expect(expectedAt(straight, '2026-02-28')).toBe(90)
    expect(expectedAt(straight, '2026-03-31')).toBe(121)
  })
  it('meets the agreed number at a month end and runs straight in between', () => {
    expect(expectedAt(agreed, '2025-12-31')).toBe(124)
    expect(expectedAt(agreed, '2026-01-10')).toBe(124 + 310 * (10 / 31))
    expect(expectedAt(agreed, '2026-01-31')).toBe(434)
  })
  it('runs over a month end that was left out', () => {
    expect(expectedAt(agreed, '2026-02-28')).toBeCloseTo(434 + 566 * (28 / 59), 9)
  })
  it('starts at nothing: 4 of the 124 planned for December on its first day', () => {
    expect(expectedAt(agreed, '2025-12-01')).toBe(4)
    expect(expectedAt(agreed, '2025-11-30')).toBe(0)
    expect(expectedAt(agreed, '2025-06-01')).toBe(0)
  })
  it('starts at what a stock carries over: 300 residents before, 400 planned for the end of December', () => {
    const carried: Plan = { ...contract, target: 900, points: [{ month: '2025-12', planned: 400 }], carriedOver: 300 }
    expect(expectedAt(carried, '2025-11-30')).toBe(300)
    expect(expectedAt(carried, '2025-12-01')).toBe(300 + 100 / 31)
    expect(expectedAt(carried, '2025-12-31')).toBe(400)
    // Without month ends: 300 + 600 × 31 ÷ 121.
    expect(expectedAt({ ...carried, points: [] }, '2025-12-31')).toBeCloseTo(300 + (600 * 31) / 121, 9)
    expect(expectedAt({ ...nothing, carriedOver: 300 }, '2026-01-15')).toBeNull()
  })
  it('stays at the last agreed number after the contract', () => {
    expect(expectedAt(agreed, '2026-04-01')).toBe(1000)
    expect(expectedAt(straight, '2027-01-01')).toBe(121)
  })
  it('is null when neither a target nor a month end was agreed', () => {
    expect(expectedAt(nothing, '2026-01-15')).toBeNull()
  })
  it('stays at the last month end when no target was agreed', () => {
    const half: Plan = { ...nothing, points: [{ month: '2025-12', planned: 31 }] }
    expect(expectedAt(half, '2025-12-10')).toBe(10)
    expect(expectedAt(half, '2026-02-01')).toBe(31)
  })
  it('puts the plan of a month that the contract leaves early on the last day', () => {
    const early: Plan = {
      startsOn: '2026-03-01',
      endsOn: '2026-03-20',
      target: null,
      points: [{ month: '2026-03', planned: 40 }],
    }
    expect(expectedAt(early, '2026-03-10')).toBe(20)
    expect(expectedAt(early, '2026-03-20')).toBe(40)
  })
  it('takes the points in any order', () => {
    expect(expectedAt({ ...agreed, points: [...agreed.points].reverse() }, '2026-01-31')).toBe(434)
  })
})

describe('plannedAtMonthEnd', () => {
  it('is what was agreed, and between agreed ends what the line says: 90 in 121 days are 23, 46, 67 and 90', () => {
    const months = ['2025-12', '2026-01', '2026-02', '2026-03']
    expect(months.map((month) => plannedAtMonthEnd({ ...straight, target: 90 }, month))).toEqual([23, 46, 67, 90])
    // 434 + 566 × 28 ÷ 59 = 702.6.
    expect(months.map((month) => plannedAtMonthEnd(agreed, month))).toEqual([124, 434, 703, 1000])
    expect(plannedAtMonthEnd(nothing, '2026-01')).toBeNull()
  })
})

describe('paceOf', () => {
  it('says how far the figure is from the plan and from the target', () => {
    expect(paceOf(agreed, '2026-01-31', 422)).toEqual({ expected: 434, gap: -12, achievement: 0.422 })
  })
  it('rounds the expectation before it subtracts, so that expected + gap is the actual number', () => {
    // 100 ÷ 121 = 0.83 on the first day, 1.65 on the second
    expect(paceOf({ ...straight, target: 100 }, '2025-12-01', 3)).toEqual({ expected: 1, gap: 2, achievement: 0.03 })
    expect(paceOf({ ...straight, target: 100 }, '2025-12-02', 1)).toEqual({ expected: 2, gap: -1, achievement: 0.01 })
  })
  it('has no gap and no achievement where nothing was agreed', () => {
    expect(paceOf(nothing, '2026-01-31', 5)).toEqual({ expected: null, gap: null, achievement: null })
  })
})
