import { timelinessOf } from './timeliness'

const due = '2026-02-10'

describe('when a report came', () => {
  it('is in time up to its last day, and late from the day after, whatever day it is today', () => {
    expect(timelinessOf({ due, handedIn: '2026-02-10', today: '2026-03-01' })).toEqual({ kind: 'in_time', days: 0 })
    expect(timelinessOf({ due, handedIn: '2026-02-07', today: '2026-03-01' })).toEqual({ kind: 'in_time', days: 3 })
    expect(timelinessOf({ due, handedIn: '2026-02-11', today: '2026-03-01' })).toEqual({ kind: 'late', days: 1 })
  })

  it('is awaited until its last day is over, and overdue then', () => {
    expect(timelinessOf({ due, handedIn: null, today: '2026-02-10' })).toEqual({ kind: 'awaited', days: 0 })
    expect(timelinessOf({ due, handedIn: null, today: '2026-02-12' })).toEqual({ kind: 'overdue', days: 2 })
  })
})
