import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { analyse } from '@/language/analyse'
import { defaultRules } from '@/testing/judged'
import { WEIGHTED_LISTINGS } from './listings'
import { NEW_YEARS_EVE } from './recreation'

describe('a listing of the demo', () => {
  it.each([...WEIGHTED_LISTINGS.map(([text]) => text), NEW_YEARS_EVE].map((text) => [text.title, text] as const))(
    '「%s」 may go to review',
    (_, { title, description, requirements = '' }) => {
      expect(judgeListing({ title, description, requirements }, defaultRules, analyse).verdict).toBe('allowed')
    },
  )
})
