import { rulesInForce } from '@collections/rulesInForce'
import type { PayloadRequest } from 'payload'
import { judgeListing, type ListingJudgement } from '@/domain/listingCheck/judgeListing'
import { analyse } from '@/language/analyse'

/** What the rules in force say of texts that are no listing yet, by field. */
export const judgeTexts = async (req: PayloadRequest, texts: Record<string, string>): Promise<ListingJudgement> =>
  judgeListing(texts, await rulesInForce(req), analyse)
