import type { ListingToReview } from '@/queries/listingsToReview'
import { standingAfter } from './standingAfter'

const queueOf = (ids: string) => ({ total: ids.length, listings: [...ids].map((id) => ({ id }) as ListingToReview) })

describe('where a reviewer stands after the queue changed', () => {
  it.each([
    ['abc', 1, 'bcd', 0, 'is the same listing, wherever it moved'],
    ['abc', 1, 'acd', 1, 'is the one that took its place'],
    ['abc', 2, 'ab', 1, 'is the last one when the last is gone'],
    ['a', 0, '', 0, 'is the beginning when nothing is left'],
    ['', 0, 'xy', 0, 'is the first that came'],
  ])('%s at %i becoming %s: at %i, %s', (before, place, after, expected) => {
    expect(standingAfter({ queue: queueOf(before), place }, queueOf(after)).place).toBe(expected)
  })
})
