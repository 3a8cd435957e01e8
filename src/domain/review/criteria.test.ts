import { ROLES } from '../role'
import { CRITERIA, REVIEW_SIDES, scoresOf, sideOf, unscored } from './criteria'

const ofResident = { clarity: 5, asDescribed: 4, staffManner: 3, safety: 2, comeAgain: 1 }

describe('what is asked', () => {
  it('is five things of each side, none of them of both', () => {
    for (const side of REVIEW_SIDES) expect(new Set(CRITERIA[side]).size).toBe(5)
    expect(new Set(REVIEW_SIDES.flatMap((side) => [...CRITERIA[side]])).size).toBe(10)
  })
  it('is asked of residents and facilities only', () =>
    expect(ROLES.filter((role) => sideOf(role) !== null)).toEqual(['facility', 'resident']))
})

describe('the scores of a side', () => {
  it('are complete with a whole number from 1 to 5 for each', () => expect(unscored('resident', ofResident)).toEqual([]))
  it.each([0, 6, 4.5, '5', null, undefined, Number.NaN, [5], true])('are not complete with %j', (score) =>
    expect(unscored('resident', { ...ofResident, safety: score })).toEqual(['safety']),
  )
  it('leave out what is asked of the other side and what is asked of nobody', () =>
    expect(scoresOf('resident', { ...ofResident, punctual: 1, hiddenAt: 1 })).toEqual(ofResident))
})
