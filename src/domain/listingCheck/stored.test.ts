import { defaultRuleSet } from './rules/defaultRuleSet'
import { fromStored, toStored } from './stored'

describe('the rules in their records', () => {
  it('read back as they were written, every condition of every rule', () => {
    expect(fromStored(toStored(defaultRuleSet))).toEqual(defaultRuleSet)
  })
})
