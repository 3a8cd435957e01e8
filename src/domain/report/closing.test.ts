import { ROLES } from '../role'
import { type ClosingFacts, closingRefusalOf, decisionRefusalOf } from './closing'

const january: ClosingFacts = {
  month: '2026-01',
  today: '2026-02-03',
  startsOn: '2025-12-01',
  endsOn: '2026-03-31',
  latest: null,
  earlierClosed: true,
  by: 'operator',
  note: null,
}

describe('closing a month', () => {
  it('is for the operator, the city and the system', () => {
    for (const by of ROLES)
      expect([by, closingRefusalOf({ ...january, by })]).toEqual([
        by,
        ['operator', 'city', 'system'].includes(by) ? null : 'not_your_decision',
      ])
  })
  it('waits until the month is over, but for the last month of the contract, whose report is due on its last day', () => {
    expect(closingRefusalOf({ ...january, today: '2026-01-31' })).toBe('month_not_over')
    expect(closingRefusalOf({ ...january, today: '2026-02-01' })).toBeNull()
    expect(closingRefusalOf({ ...january, month: '2026-03', today: '2026-03-30' })).toBe('month_not_over')
    expect(closingRefusalOf({ ...january, month: '2026-03', today: '2026-03-31' })).toBeNull()
  })
  it('is for months of the contract, in their order', () => {
    expect(closingRefusalOf({ ...january, month: '2025-11' })).toBe('outside_contract')
    expect(closingRefusalOf({ ...january, month: '2026-04', today: '2026-05-10' })).toBe('outside_contract')
    expect(closingRefusalOf({ ...january, earlierClosed: false })).toBe('earlier_month_open')
  })
  it('opens another version only after a decision, and with a reason', () => {
    expect(closingRefusalOf({ ...january, latest: 'submitted', note: '訂正' })).toBe('waiting_for_decision')
    for (const latest of ['approved', 'revision_requested'] as const) {
      expect(closingRefusalOf({ ...january, latest, note: ' ' })).toBe('note_required')
      expect(closingRefusalOf({ ...january, latest, note: '訂正' })).toBeNull()
    }
  })
})

describe('the decision on a version', () => {
  it("is the city's, once, and a wish for a revision says why", () => {
    for (const by of ROLES)
      expect([by, decisionRefusalOf({ from: 'submitted', to: 'approved', by, comment: null })]).toEqual([
        by,
        by === 'city' ? null : 'not_your_decision',
      ])
    expect(decisionRefusalOf({ from: 'approved', to: 'revision_requested', by: 'city', comment: '再確認' })).toBe(
      'already_decided',
    )
    expect(decisionRefusalOf({ from: 'approved', to: 'submitted', by: 'city', comment: null })).toBe('already_decided')
    expect(decisionRefusalOf({ from: 'submitted', to: 'revision_requested', by: 'city', comment: ' ' })).toBe('comment_required')
  })
})
