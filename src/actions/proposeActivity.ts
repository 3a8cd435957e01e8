import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import type { TaskCategory } from '@/domain/task/category'
import { isUuid } from '@/domain/text/isUuid'
import { proposalFormRefusals } from '@/glossary/proposals'
import { listing } from '@/queries/listing'
import { inTransaction } from './inTransaction'
import { judgeTexts } from './judgeTexts'
import { type Outcome, orRefusal } from './outcome'

export type ProposedActivity = { listing: string; title: string; category: TaskCategory; description: string; formId: string }

/**
 * A resident proposes an activity to the facility of a published listing. What nobody may ask of a volunteer is refused
 * with the words it was found in; what is not clear goes on with the verdict for facility and operator to read. One
 * sending of a form is one proposal. A facility that is closed to the person is "not found".
 */
export async function proposeActivity(
  payload: Payload,
  { now, proposed, resident }: { resident: TypedUser; proposed: ProposedActivity; now: Date },
): Promise<Outcome> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer || !isUuid(proposed.listing) || !isUuid(proposed.formId))
    return { ok: false, refusal: proposalFormRefusals.notFound }
  const work = () =>
    inTransaction<Outcome>(payload, { user: resident, context: { now } }, async (req) => {
      const db = await transactionOf(req)
      await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`proposal/${proposed.formId}`}, 0))`)
      const { rows } = await db.execute(sql`SELECT 1 FROM proposals WHERE form_id = ${proposed.formId}`)
      if (rows.length > 0) return { ok: true }
      const found = await listing(db, { id: proposed.listing, now, volunteer })
      if (!found) return { ok: false, refusal: proposalFormRefusals.notFound }
      const { category, description, formId, title } = proposed
      const { hits, ruleSetVersion, verdict } = await judgeTexts(req, { title, description })
      if (verdict === 'prohibited') {
        const words = hits
          .filter((hit) => !hit.negated && hit.verdict === 'prohibited')
          .map((hit) => [...hit.text].slice(0, 40).join(''))
        return { ok: false, refusal: proposalFormRefusals.prohibited([...new Set(words)]) }
      }
      const { displayName } = await payload.findByID({
        collection: 'volunteers',
        id: volunteer,
        depth: 0,
        overrideAccess: false,
        user: resident,
        req,
      })
      // A resident has no right of their own to make records here: what they may propose is this.
      await payload.create({
        collection: 'proposals',
        data: {
          status: 'received',
          title,
          category,
          description,
          formId,
          proposerName: displayName,
          facility: found.facility.id,
          volunteer,
          checkVerdict: verdict,
          checkVersion: ruleSetVersion,
          checkHits: hits,
          proposedAt: now.toISOString(),
        } as never,
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { ok: true }
    })
  return orRefusal(work)
}
