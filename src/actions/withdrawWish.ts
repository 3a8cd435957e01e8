import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { wishFormRefusals } from '@/glossary/wishes'
import { inTransaction } from './inTransaction'
import type { Outcome } from './outcome'

/** A resident takes back a wish of their own that nobody has answered yet; one that was taken back already stays so. */
export async function withdrawWish(
  payload: Payload,
  { now, resident, wish: id }: { resident: TypedUser; wish: string; now: Date },
): Promise<Outcome> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer || !isUuid(id)) return { ok: false, refusal: wishFormRefusals.gone }
  return inTransaction(payload, { user: resident, context: { now } }, async (req) => {
    const { rows } = await (await transactionOf(req)).execute(
      sql`SELECT status::text AS status FROM time_wishes WHERE id = ${id}::uuid AND volunteer_id = ${volunteer}::uuid FOR UPDATE`,
    )
    const status = rows[0]?.['status']
    if (status === 'withdrawn') return { ok: true }
    if (status !== 'open') return { ok: false, refusal: wishFormRefusals.gone }
    await payload.update({
      collection: 'time-wishes',
      id,
      data: { status: 'withdrawn' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { ok: true }
  })
}
