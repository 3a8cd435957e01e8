import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { ruleSetOf } from '@/database/listingRules'
import { dayOf } from '@/domain/calendar/jst'
import { ruleSetTexts } from '@/glossary/listingCheck'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'
import { writeRuleSet } from './writeRuleSet'

type Asked = { id: string; reason: string; by: TypedUser | null; now: Date }

/** One at a time makes versions: two drafts with one number would otherwise be begun at once. */
const RULE_SET_LOCK = 7_310_042

/**
 * Begins a new version of the rules as a copy of another, for operators; one draft at a time. Returns the new record's
 * id. Throws an APIError with a sentence: 403, 404, 409 while there is a draft, 422 without a reason.
 */
export const copyRuleSet = (payload: Payload, { by, id, now, reason }: Asked): Promise<{ id: string; version: number }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(ruleSetTexts.notYourDecision, 403)
    if (!reason.trim()) throw refusal(ruleSetTexts.reasonMissing, 422)
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`SELECT pg_advisory_xact_lock(${RULE_SET_LOCK}),
      (SELECT max(version)::int FROM listing_rule_sets) AS newest,
      EXISTS (SELECT FROM listing_rule_sets WHERE status::text = 'draft') AS draft`)
    if (rows[0]?.['draft']) throw refusal(ruleSetTexts.draftThere, 409)
    const from = await ruleSetOf(db, id)
    if (!from) throw refusal(ruleSetTexts.notFound, 404)
    const version = Number(rows[0]?.['newest'] ?? 0) + 1
    const author = by && 'name' in by ? by.name : ''
    return { version, id: await writeRuleSet(req, { ...from, version, author, reason: reason.trim(), date: dayOf(now) }) }
  })
