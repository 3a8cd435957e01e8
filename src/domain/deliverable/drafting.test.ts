import { draftingOf, draftOn } from './drafting'

describe('drafting the report of a month', () => {
  it('is done on the first of the next month, in the last month of the contract on its last day', () => {
    expect(draftOn('2025-12', '2026-03-31')).toBe('2026-01-01')
    expect(draftOn('2026-03', '2026-03-31')).toBe('2026-03-31')
  })
  it('is made good for later, and knows by how many days', () => {
    expect(draftingOf('2026-01', '2026-03-31', '2026-01-31')).toBeNull()
    expect(draftingOf('2026-01', '2026-03-31', '2026-02-01')).toEqual({ late: 0 })
    expect(draftingOf('2026-01', '2026-03-31', '2026-02-04')).toEqual({ late: 3 })
  })
})
