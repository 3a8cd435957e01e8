import { PERSON_ROLES } from '../role'
import { leavingRefusalOf } from './leaving'

describe('leaving', () => {
  it('is done once, by the office, of a record that stands for itself', () => {
    const here = { left: false, merged: false }
    expect(leavingRefusalOf('operator', here)).toBeNull()
    expect(leavingRefusalOf('operator', { ...here, left: true })).toBe('already_left')
    expect(leavingRefusalOf('operator', { ...here, merged: true })).toBe('merged')
    for (const role of PERSON_ROLES.filter((each) => each !== 'operator'))
      expect([role, leavingRefusalOf(role, here)]).toEqual([role, 'not_your_decision'])
  })
})
