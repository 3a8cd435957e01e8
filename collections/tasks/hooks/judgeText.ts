import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import type { ListingHit } from '@/domain/listingCheck/hit'
import { judgedTextChanged, judgeTask, SLOT_FIELD } from '@/domain/listingCheck/judgeTask'
import { analyse } from '@/language/analyse'
import { rulesInForce } from '../../rulesInForce'

type Doc = Record<string, unknown>
const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/**
 * Judges the text whenever it is new or was judged by other rules (clause 5(2)). A change of the text ends an earlier
 * decision of the operator; a new reason of the operator is a new decision, with name and time.
 */
export const judgeText: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before: Doc = operation === 'create' ? {} : originalDoc
  const merged: Doc = { ...before, ...data }
  const changed = operation === 'create' || judgedTextChanged(before, merged)
  const rules = await rulesInForce(req)
  const now = nowOf(req).toISOString()
  const ofSlots = ((before['checkHits'] ?? []) as ListingHit[]).some(({ field }) => field === SLOT_FIELD)
  const fresh = changed || ofSlots || before['checkVersion'] !== rules.ruleSet.version
  const judged = fresh ? judgeTask(merged, rules, analyse, await slotTexts(req, before['id'])) : null
  const reason = written(data['overrideReason']).trim()
  const decides = actorOf(req).role === 'operator' && reason !== '' && reason !== written(before['overrideReason']).trim()
  return {
    ...data,
    ...(judged
      ? { checkVerdict: judged.verdict, checkVersion: judged.ruleSetVersion, checkHits: judged.hits, checkedAt: now }
      : {}),
    ...(decides
      ? { overrideReason: reason, overriddenByName: req.user && 'name' in req.user ? req.user.name : null, overriddenAt: now }
      : changed
        ? { overrideReason: null, overriddenByName: null, overriddenAt: null }
        : { overrideReason: before['overrideReason'] ?? null }),
  }
}

/** Whom the slots ahead name on their own: residents read that beside the listing. */
async function slotTexts(req: PayloadRequest, listing: unknown): Promise<string[]> {
  if (!listing) return []
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT DISTINCT supervisor FROM slots
     WHERE task_id = ${String(listing)}::uuid AND supervisor IS NOT NULL AND sole_start > ${nowOf(req).toISOString()}::timestamptz`)
  return rows.map((row) => String(row['supervisor']))
}
