import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type Payload, type PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { offerSeats } from '@/mail/offerSeats'
import { type EndedOffer, endedOffers } from '@/queries/endedOffers'
import { slotsToOffer } from '@/queries/slotsToOffer'
import { inTransaction } from './inTransaction'

type Passed = { expired: number; offered: number; failed: number }
const BATCH = 200

/**
 * Ends the offers nobody can take any more and asks the next on each waiting list; then offers what is free for any
 * other reason (a listing shown again, a setting changed). Each slot in a transaction of its own. Safe to run twice,
 * also at once: the slot's lock comes first, and what another run has done is not done again.
 */
export async function passOnOffers(payload: Payload, now: Date): Promise<Passed> {
  const done: Passed = { expired: 0, offered: 0, failed: 0 }
  const attempt = async (slot: string, work: (req: PayloadRequest) => Promise<Partial<Passed>>): Promise<void> => {
    try {
      const { expired = 0, offered = 0 } = await inTransaction(payload, { context: { ...asSystem, now } }, work)
      done.expired += expired
      done.offered += offered
    } catch (error) {
      done.failed++
      const code = error instanceof APIError ? error.status : 'unknown'
      payload.logger.error({ msg: 'offers of a slot not passed on', slot, code })
    }
  }
  const db = databaseOf(payload)
  await inBatches(
    (after) => endedOffers(db, { until: now, after, limit: BATCH }),
    (offer) => attempt(offer.slot, (req) => passOn(req, offer, now)),
  )
  await inBatches(
    async (after) => (await slotsToOffer(db, { until: now, after, limit: BATCH })).map((id) => ({ id })),
    ({ id }) => attempt(id, async (req) => ({ offered: await offerSeats(req, id) })),
  )
  return done
}

async function passOn(req: PayloadRequest, { id, slot }: EndedOffer, now: Date): Promise<Partial<Passed>> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT 1 FROM slots WHERE id = ${slot} FOR NO KEY UPDATE`)
  const { rows } = await db.execute(sql`
    UPDATE offers SET state = 'expired', closed_at = ${now.toISOString()} WHERE id = ${id} AND is_open RETURNING id`)
  return rows.length === 0 ? {} : { expired: 1, offered: await offerSeats(req, slot) }
}

/** One after another until the end is reached, whatever becomes of each. */
async function inBatches<Found extends { id: string }>(
  next: (after: string | null) => Promise<Found[]>,
  work: (found: Found) => Promise<void>,
): Promise<void> {
  for (let after: string | null = null; ; ) {
    const found = await next(after)
    for (const each of found) await work(each)
    if (found.length < BATCH) return
    after = found.at(-1)?.id ?? null
  }
}
