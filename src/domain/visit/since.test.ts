import { at } from '../calendar/jst'
import { sinceLastVisit } from './since'

const now = at('2026-02-03', '10:00')

describe('what is new since the last visit', () => {
  it('counts from the end of the visit before, also while this one goes on', () => {
    const yesterday = at('2026-02-02', '17:00')
    expect(sinceLastVisit({ seenAt: yesterday, beforeAt: at('2026-01-30', '09:00') }, now)).toEqual(yesterday)
    expect(sinceLastVisit({ seenAt: at('2026-02-03', '09:40'), beforeAt: yesterday }, now)).toEqual(yesterday)
  })
  it('counts from a fortnight ago for whoever comes for the first time', () => {
    const fortnight = at('2026-01-20', '10:00')
    expect(sinceLastVisit(null, now)).toEqual(fortnight)
    expect(sinceLastVisit({ seenAt: at('2026-02-03', '09:59'), beforeAt: null }, now)).toEqual(fortnight)
  })
})
