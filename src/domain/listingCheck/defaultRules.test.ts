import { analyse } from '@/language/analyse'
import { defaultRuleSet } from './rules/defaultRuleSet'
import { validateRuleSet } from './validateRuleSet'

describe('the rules a new installation starts with', () => {
  it('may be published: every example of theirs is judged as it says', () => {
    expect(validateRuleSet(defaultRuleSet, analyse)).toEqual([])
  })

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(defaultRuleSet))).toEqual(defaultRuleSet)
  })
})
