import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { ruleSetOf } from '@/database/listingRules'
import type { ListingRuleSet } from '@/domain/listingCheck/ruleSet'
import { validateRuleSet } from '@/domain/listingCheck/validateRuleSet'
import { ruleSetFaultSentence, ruleSetTexts } from '@/glossary/listingCheck'
import { analyse } from '@/language/analyse'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'
import { refuseWithoutSecond } from './secondPerson/refuseWithoutSecond'

/**
 * Lets a draft judge from now on, for operators: every rule's own examples must be judged as they say. The version
 * before it is kept as it was. Published listings are judged again by the worker. Throws an APIError with a sentence.
 */
export const publishRuleSet = (
  payload: Payload,
  { by, id, now }: { id: string; by: TypedUser | null; now: Date },
): Promise<{ version: number }> => inTransaction(payload, { user: by, context: { now } }, (req) => publishWithin(req, id))

/** The same in the transaction that the request carries. */
export async function publishWithin(req: PayloadRequest, id: string): Promise<{ version: number }> {
  const { version } = await checkRuleSet(req, id)
  await refuseWithoutSecond(req, 'publish_rules')
  const { user } = req
  const name = user && 'name' in user ? user.name : null
  const db = await transactionOf(req)
  await db.execute(sql`UPDATE listing_rule_sets SET status = 'retired' WHERE is_published`)
  await db.execute(sql`
    UPDATE listing_rule_sets SET status = 'published', published_at = ${nowOf(req).toISOString()}::timestamptz, published_by_name = ${name}, updated_at = now()
     WHERE id = ${id}`)
  return { version }
}

/** Holds a draft whose rules judge their own examples as they say. Throws what its publication would be refused with. */
export async function checkRuleSet(req: PayloadRequest, id: string): Promise<ListingRuleSet> {
  if (actorOf(req).role !== 'operator') throw refusal(ruleSetTexts.notYourDecision, 403)
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`SELECT status::text AS status FROM listing_rule_sets WHERE id = ${id} FOR UPDATE`)
  if (!rows[0]) throw refusal(ruleSetTexts.notFound, 404)
  if (rows[0]['status'] !== 'draft') throw refusal(ruleSetTexts.notDraft, 409)
  const ruleSet = await ruleSetOf(db, id)
  const faults = ruleSet ? validateRuleSet(ruleSet, analyse) : []
  if (!ruleSet || faults.length > 0) throw refusal(ruleSetTexts.faulty(faults.map(ruleSetFaultSentence)), 422)
  return ruleSet
}
