import { ROLES } from '../role'
import { choiceRefusalOf, type SecondPersonChoice } from './choosing'

const choice = (kinds: SecondPersonChoice['kinds'], days = 7): SecondPersonChoice => ({ kinds, days })
const none = choice([])
const merges = choice(['merge_residents'])
const both = choice(['merge_residents', 'leave_resident'])

describe('for what a second person is asked', () => {
  it('grows at the word of the operator alone', () => {
    expect(choiceRefusalOf(none, merges, 'operator')).toBeNull()
    expect(choiceRefusalOf(merges, both, 'operator')).toBeNull()
    expect(choiceRefusalOf(both, both, 'operator')).toBeNull()
    expect(choiceRefusalOf(none, choice(['merge_residents'], 3), 'operator')).toBeNull()
  })
  it('becomes less, or another time, by nobody but the city', () => {
    const looser = [
      [both, merges],
      [both, none],
      [merges, choice(['leave_resident', 'publish_rules', 'withdraw_facility'])],
      [merges, choice(['merge_residents'], 1)],
      [merges, choice(['merge_residents'], 30)],
    ] as const
    for (const [now, wanted] of looser) {
      expect(choiceRefusalOf(now, wanted, 'operator')).toBe('city_only')
      expect(choiceRefusalOf(now, wanted, 'city')).toBeNull()
    }
  })
  it('is nobody else’s', () => {
    for (const role of ROLES)
      expect([role, choiceRefusalOf(none, merges, role)]).toEqual([
        role,
        role === 'city' || role === 'operator' ? null : 'not_your_setting',
      ])
  })
})
