import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { isUuid } from '@/domain/text/isUuid'
import { wishFormRefusals } from '@/glossary/wishes'
import { listing } from '@/queries/listing'
import { inTransaction } from './inTransaction'
import { type Outcome, orRefusal } from './outcome'

/** A resident says which times of a flexible listing's period suit them. One wish is open at a time; sent twice it is one. */
export async function wishForTime(
  payload: Payload,
  { listing: id, now, resident, wish }: { resident: TypedUser; listing: string; wish: string; now: Date },
): Promise<Outcome> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer || !isUuid(id)) return { ok: false, refusal: wishFormRefusals.notFlexible }
  const text = wish.trim()
  if (text.length < 1 || text.length > 500) return { ok: false, refusal: wishFormRefusals.wish }
  const work = () =>
    inTransaction<Outcome>(payload, { user: resident, context: { now } }, async (req) => {
      const db = await transactionOf(req)
      await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`time-wish/${id}/${volunteer}`}, 0))`)
      const found = await listing(db, { id, now, volunteer })
      if (!found?.period || found.period.until < dayOf(now)) return { ok: false, refusal: wishFormRefusals.notFlexible }
      const { rows } = await db.execute(
        sql`SELECT wish FROM time_wishes WHERE task_id = ${id}::uuid AND volunteer_id = ${volunteer}::uuid AND is_open`,
      )
      if (rows[0]) return rows[0]['wish'] === text ? { ok: true } : { ok: false, refusal: wishFormRefusals.alreadyOpen }
      const person = { depth: 0, overrideAccess: false as const, user: resident, req }
      const { displayName } = await payload.findByID({ collection: 'volunteers', id: volunteer, ...person })
      // A resident has no right of their own to make records here: what they may say is this.
      await payload.create({
        collection: 'time-wishes',
        data: { status: 'open', task: id, volunteer, wish: text, wisherName: displayName, wishedAt: now.toISOString() } as never,
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { ok: true }
    })
  return orRefusal(work)
}
