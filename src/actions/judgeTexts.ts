import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { rulesNow } from '@/database/listingRules'
import { judgeListing, type ListingJudgement } from '@/domain/listingCheck/judgeListing'
import { analyse } from '@/language/analyse'
import { readyRules } from '@/language/readyRules'

/** What the rules in force say of texts that are no listing yet, by field. */
export async function judgeTexts(req: PayloadRequest, texts: Record<string, string>): Promise<ListingJudgement> {
  const rules = await readyRules(...(await rulesNow(await transactionOf(req))))
  return judgeListing(texts, rules, analyse)
}
