import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import type { ListingRuleSet } from '@/domain/listingCheck/ruleSet'
import { toStored } from '@/domain/listingCheck/stored'

/**
 * Stores a version of the rules as a draft with all its rules, in the transaction of `req`. Returns its id. The rules are
 * written in one statement: there are more than a hundred, and a new installation waits for them.
 */
export async function writeRuleSet(req: PayloadRequest, ruleSet: ListingRuleSet): Promise<string> {
  const { rules, ...data } = toStored(ruleSet)
  const { id } = await req.payload.create({
    collection: 'listing-rule-sets',
    data: { ...data, status: 'draft' },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await (await transactionOf(req)).execute(sql`
    WITH given AS (SELECT gen_random_uuid() AS id, rule FROM jsonb_array_elements(${JSON.stringify(rules)}::jsonb) AS rule),
         written AS (
           INSERT INTO listing_rules (id, rule_set_id, key, "group", verdict, patterns, unless_before, unless_after, unless_between, unless_clause, reason, suggestion, revision)
           SELECT id, ${id}, rule->>'key', (rule->>'group')::enum_listing_rules_group, (rule->>'verdict')::enum_listing_verdict, rule->>'patterns',
                  rule->>'unlessBefore', rule->>'unlessAfter', rule->>'unlessBetween', rule->>'unlessClause', rule->>'reason', rule->>'suggestion', 1
             FROM given RETURNING id)
    INSERT INTO listing_rules_examples (id, _parent_id, _order, text, verdict)
    SELECT gen_random_uuid()::text, given.id, example.place, example.said->>'text', (example.said->>'verdict')::enum_listing_verdict
      FROM given JOIN written USING (id), jsonb_array_elements(given.rule->'examples') WITH ORDINALITY AS example (said, place)`)
  return id
}
