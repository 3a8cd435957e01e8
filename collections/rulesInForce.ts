import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { publishedRuleSet, publishedVersion } from '@/database/listingRules'
import type { CompiledRules } from '@/domain/listingCheck/compile'
import { readyRules } from '@/language/readyRules'

/** The rules by which listings are judged now, read in the transaction of the request. */
export async function rulesInForce(req: PayloadRequest): Promise<CompiledRules> {
  const db = await transactionOf(req)
  return readyRules(await publishedVersion(db), () => publishedRuleSet(db))
}
