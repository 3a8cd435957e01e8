import { at } from '../calendar/jst'
import { checkRefusalOf, decisionHolds } from './standing'

const [earlier, later] = [at('2026-01-10', '09:00'), at('2026-01-12', '09:00')]

describe('the decision of an operator on a text', () => {
  it('holds against the judgement it was made on, also when both were made in one save', () => {
    expect(decisionHolds('prohibited', { checkedAt: earlier, overriddenAt: later })).toBe(true)
    expect(decisionHolds('prohibited', { checkedAt: earlier, overriddenAt: earlier })).toBe(true)
    expect(decisionHolds('review', { checkedAt: earlier, overriddenAt: null })).toBe(false)
  })

  it('ends with a later judgement that calls the text prohibited, and with no other', () => {
    expect(decisionHolds('prohibited', { checkedAt: later, overriddenAt: earlier })).toBe(false)
    expect(decisionHolds('review', { checkedAt: later, overriddenAt: earlier })).toBe(true)
  })
})

describe('a listing', () => {
  it('is neither handed in nor published with what is prohibited, unless somebody decided so', () => {
    for (const to of ['submitted', 'published'])
      expect([
        checkRefusalOf(to, { verdict: 'prohibited', overridden: false }),
        checkRefusalOf(to, { verdict: 'prohibited', overridden: true }),
      ]).toEqual(['prohibited_work', null])
    expect(checkRefusalOf('submitted', { verdict: 'review', overridden: false })).toBeNull()
    expect(checkRefusalOf('published', { verdict: 'review', overridden: false })).toBe('decision_needed')
  })
})
