import { compileRules } from '@/domain/listingCheck/compile'
import { judgeListing, type ListingJudgement } from '@/domain/listingCheck/judgeListing'
import { defaultRuleSet } from '@/domain/listingCheck/rules/defaultRuleSet'
import { analyse } from '@/language/analyse'

export const defaultRules = compileRules(defaultRuleSet, analyse)

/** A listing judged by the rules of a new installation. */
export const judged = (title: string, description = ''): ListingJudgement =>
  judgeListing({ title, description }, defaultRules, analyse)
