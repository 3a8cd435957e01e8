import { guidanceTotals } from './totals'

const row = { consultations: 1, seminars: 0, before: 1, after: 3, daysBefore: 30, daysAfter: 30, fromSheets: 1 }

describe('what came of consultations and seminars', () => {
  it('is summed over the facilities and put on one length of days', () => {
    const longer = { ...row, consultations: 2, seminars: 1, before: 2, after: 5, daysBefore: 30, daysAfter: 50, fromSheets: 0 }
    expect(guidanceTotals([row, longer], 30)).toEqual({
      facilities: 2,
      consultations: 3,
      seminars: 1,
      before: 3,
      after: 8,
      daysBefore: 60,
      daysAfter: 80,
      fromSheets: 1,
      perFacility: 4,
      // 3 × 30 ÷ 60, and 8 × 30 ÷ 80.
      rateBefore: 1.5,
      rateAfter: 3,
    })
  })
  it('has no rate where nobody was advised', () => {
    expect(guidanceTotals([], 30)).toMatchObject({
      facilities: 0,
      after: 0,
      perFacility: null,
      rateBefore: null,
      rateAfter: null,
    })
  })
})
