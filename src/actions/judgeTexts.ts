import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { publishedRuleSet, publishedVersion } from '@/database/listingRules'
import { judgeListing, type ListingJudgement } from '@/domain/listingCheck/judgeListing'
import { analyse } from '@/language/analyse'
import { readyRules } from '@/language/readyRules'

/** What the rules in force say of texts that are no listing yet, by field. */
export async function judgeTexts(req: PayloadRequest, texts: Record<string, string>): Promise<ListingJudgement> {
  const db = await transactionOf(req)
  return judgeListing(texts, await readyRules(await publishedVersion(db), () => publishedRuleSet(db)), analyse)
}
