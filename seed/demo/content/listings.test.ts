import { compileRules } from '@/domain/listingCheck/compile'
import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { defaultRuleSet } from '@/domain/listingCheck/rules/defaultRuleSet'
import { JUDGED_FIELDS } from '@/domain/listingCheck/standing'
import { analyse } from '@/language/analyse'
import { WEIGHTED_LISTINGS } from './listings'
import { NEW_YEARS_EVE } from './recreation'

const compiled = compileRules(defaultRuleSet, analyse)

describe('the listings of the demo', () => {
  it('are work the rules let through, or let a person decide on where the operator did so with a reason', () => {
    const stopped = [...WEIGHTED_LISTINGS.map(([text]) => text), NEW_YEARS_EVE].flatMap((text) => {
      const { verdict, hits } = judgeListing(
        Object.fromEntries(JUDGED_FIELDS.map((field) => [field, (text as Record<string, unknown>)[field]?.toString() ?? ''])),
        compiled,
        analyse,
      )
      return verdict === (text.decidedBecause ? 'review' : 'allowed')
        ? []
        : [[text.title, verdict, hits.map(({ rule, text: words }) => `${rule}: ${words}`)]]
    })
    expect(stopped).toEqual([])
  })
})
