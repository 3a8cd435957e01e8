import { judgeTask } from '@/domain/listingCheck/judgeTask'
import { analyse } from '@/language/analyse'
import { defaultRules } from '@/testing/judged'
import { LIFE_LISTINGS, type LifeListing, PROPOSALS } from './life'
import { WEIGHTED_LISTINGS } from './listings'
import { NEW_YEARS_EVE } from './recreation'

const verdictOf = (text: object) => judgeTask({ ...text }, defaultRules, analyse).verdict

describe('a listing of the demo', () => {
  it.each([...WEIGHTED_LISTINGS.map(([text]) => text), NEW_YEARS_EVE].map((text) => [text.title, text] as const))(
    '「%s」 may go to review',
    (_, text) => expect(verdictOf(text)).toBe('allowed'),
  )

  it.each(Object.entries<LifeListing>(LIFE_LISTINGS))('of its last days (%s) is judged as its story needs it', (name, text) => {
    const expected = { unclear: 'review', walk: 'review', forbidden: 'prohibited' }[name] ?? 'allowed'
    expect(verdictOf(text)).toBe(expected)
  })

  it.each(Object.entries(PROPOSALS))('that a resident proposes (%s) asks for nothing prohibited', (_, text) => {
    expect(verdictOf(text)).not.toBe('prohibited')
  })
})
