import { settlingMoves } from './settling'

describe('what the office may record of a visit that is not settled', () => {
  it('is that somebody came or not, how an objection ends, and nothing while its person may still answer', () => {
    expect(settlingMoves('accepted')).toEqual(['attended', 'no_show'])
    expect(settlingMoves('disputed')).toEqual(['completed', 'no_show', 'cancelled'])
    expect([settlingMoves('attended'), settlingMoves('completed'), settlingMoves('applied')]).toEqual([[], [], []])
  })
})
