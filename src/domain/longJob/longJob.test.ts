import { isOver, keyOf, LONG_JOB_STATES, percentOf, secondsBeforeRetry } from './longJob'

describe('a long job', () => {
  it('is over when it is done, failed or cancelled', () => {
    expect(LONG_JOB_STATES.filter(isOver)).toEqual(['done', 'failed', 'cancelled'])
  })

  it.each([
    [0, 0, 0],
    [0, 4, 0],
    [1, 3, 33],
    [2, 3, 66],
    [299, 300, 99],
    [3, 3, 100],
    [4, 3, 100],
  ])('that has done %i of %i stands at %i per cent', (done, of, percent) => {
    expect(percentOf({ done, of })).toBe(percent)
  })

  it('is one job however its input is written', () => {
    expect(keyOf({ programme: 'p', month: '2026-01' })).toBe(keyOf({ month: '2026-01', programme: 'p' }))
    expect(keyOf({ programme: 'p' })).not.toBe(keyOf({ programme: 'q' }))
  })

  it('waits longer before each further attempt', () => {
    expect([1, 2, 3].map(secondsBeforeRetry)).toEqual([30, 60, 90])
  })
})
