import { hideSmall, withoutSmall } from './smallCells'

describe('cells with few people', () => {
  it('are hidden from one to four, and nobody is said as zero', () => {
    expect(withoutSmall([0, 1, 4, 5, 12])).toEqual([0, null, null, 5, 12])
  })
  it('cannot be taken from the total: a single one takes the next smallest with it', () => {
    expect(hideSmall([30, 3, 0, 7])).toEqual([30, null, 0, null])
    expect(hideSmall([30, 8, 0, 7])).toEqual([30, 8, 0, 7])
  })
  it('that are fewer than five together take the next smallest with them as well', () => {
    expect(hideSmall([1, 2, 9, 20])).toEqual([null, null, null, 20])
    expect(hideSmall([4, 3, 9, 20])).toEqual([null, null, 9, 20])
    expect(hideSmall([3])).toEqual([null])
  })
})
