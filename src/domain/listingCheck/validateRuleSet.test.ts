import { analyse } from '@/language/analyse'
import { defaultRuleSet } from './rules/defaultRuleSet'
import { validateRuleSet } from './validateRuleSet'

const faults = (change: object) => validateRuleSet({ ...defaultRuleSet, ...change }, analyse)
const [first, ...others] = defaultRuleSet.rules
const withRule = (change: object) => faults({ rules: [{ ...first, ...change }, ...others] })

describe('a rule set is not published', () => {
  it.each([
    ['when it is none', () => validateRuleSet('rules', analyse), { fault: 'shape', at: 'ruleSet' }],
    ['without an author', () => faults({ author: '' }), { fault: 'shape', at: 'author' }],
    ['without a reason for the change', () => faults({ reason: '' }), { fault: 'shape', at: 'reason' }],
    ['with a date that is none', () => faults({ date: 'today' }), { fault: 'shape', at: 'date' }],
    ['with a verdict nobody knows', () => withRule({ verdict: 'maybe' }), { fault: 'shape', at: 'bathing' }],
    [
      'with a key that stands twice',
      () => faults({ rules: [...defaultRuleSet.rules, first] }),
      { fault: 'duplicateKey', at: 'bathing' },
    ],
    [
      'with a list nobody wrote',
      () => withRule({ patterns: ['@nobody'] }),
      { fault: 'unknownList', at: 'bathing', list: 'nobody' },
    ],
    [
      'with a bond between alternatives',
      () => withRule({ patterns: ['入浴|&介助'] }),
      { fault: 'pattern', at: 'bathing', pattern: '入浴|&介助' },
    ],
    ['without examples', () => withRule({ examples: [] }), { fault: 'noExamples', at: 'bathing' }],
    [
      'when an example of its own is judged otherwise',
      () => withRule({ examples: [{ text: '窓ふき', verdict: 'prohibited' }] }),
      { fault: 'example', at: 'bathing', text: '窓ふき', expected: 'prohibited', got: 'allowed' },
    ],
  ])('%s', (_, found, fault) => {
    expect(found()).toContainEqual(fault)
  })
})
