import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { analyse } from '@/language/analyse'
import { defaultRules } from '@/testing/judged'
import { TEMPLATES } from './index'

describe('a ready text for a listing', () => {
  it.each(TEMPLATES.map((template) => [template.title, template] as const))('「%s」 passes as it stands', (_, template) => {
    const { title, description, notAsked } = template
    expect(judgeListing({ title, description, notes: notAsked }, defaultRules, analyse).verdict).toBe('allowed')
  })
})
