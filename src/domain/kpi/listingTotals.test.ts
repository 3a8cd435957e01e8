import { listingTotals } from './listingTotals'

describe('募集件数 of several months', () => {
  it('is added up by each way of counting, and is nothing without months', () => {
    const months = [
      { month: '2025-12', listing: 2, slot: 5, seat: 9 },
      { month: '2026-01', listing: 1, slot: 3, seat: 4 },
    ]
    expect(listingTotals(months)).toEqual({ listing: 3, slot: 8, seat: 13 })
    expect(listingTotals([])).toEqual({ listing: 0, slot: 0, seat: 0 })
  })
})
