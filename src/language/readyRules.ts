import { type CompiledRules, compileRules } from '@/domain/listingCheck/compile'
import type { ListingRuleSet } from '@/domain/listingCheck/ruleSet'
import { defaultRuleSet } from '@/domain/listingCheck/rules/defaultRuleSet'
import { analyse } from './analyse'

let ready: CompiledRules | undefined

/**
 * The rules of this version ready to judge, made once per process and version; `load` is asked for a version that is not
 * at hand. Before the first version was published (null), the rules that come along.
 */
export async function readyRules(version: number | null, load: () => Promise<ListingRuleSet | null>): Promise<CompiledRules> {
  if (!ready || ready.ruleSet.version !== (version ?? defaultRuleSet.version))
    ready = compileRules((version === null ? null : await load()) ?? defaultRuleSet, analyse)
  return ready
}
