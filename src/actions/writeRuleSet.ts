import type { PayloadRequest } from 'payload'
import type { ListingRuleSet } from '@/domain/listingCheck/ruleSet'
import { toStored } from '@/domain/listingCheck/stored'

/** Stores a version of the rules as a draft with all its rules, in the transaction of `req`. Returns its id. */
export async function writeRuleSet(req: PayloadRequest, ruleSet: ListingRuleSet): Promise<string> {
  const { rules, ...data } = toStored(ruleSet)
  const { id } = await req.payload.create({
    collection: 'listing-rule-sets',
    data: { ...data, status: 'draft' },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const rule of rules)
    await req.payload.create({ collection: 'listing-rules', data: { ...rule, ruleSet: id }, depth: 0, overrideAccess: true, req })
  return id
}
