import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { proposalFormRefusals } from '@/glossary/proposals'
import { wishFormRefusals } from '@/glossary/wishes'
import { inTransaction } from './inTransaction'
import { type Outcome, orRefusal } from './outcome'

type Given = { resident: TypedUser; now: Date }

/** A resident takes back a wish of their own that nobody has answered yet; one that was taken back already stays so. */
export const withdrawWish = (payload: Payload, { wish, ...given }: Given & { wish: string }): Promise<Outcome> =>
  takeBack(payload, { ...given, collection: 'time-wishes', id: wish, open: 'open', refusal: wishFormRefusals.gone })

/** The same of a proposal. */
export const withdrawProposal = (payload: Payload, { proposal, ...given }: Given & { proposal: string }): Promise<Outcome> =>
  takeBack(payload, { ...given, collection: 'proposals', id: proposal, open: 'received', refusal: proposalFormRefusals.notOpen })

type Own = Given & { collection: 'time-wishes' | 'proposals'; id: string; open: string; refusal: string }

/** Under the lock of the record: whoever answers it at the same moment is first or second. */
async function takeBack(payload: Payload, { collection, id, now, open, refusal, resident }: Own): Promise<Outcome> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer || !isUuid(id)) return { ok: false, refusal }
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const work = () =>
    inTransaction<Outcome>(payload, { user: resident, context: { now } }, async (req) => {
      const { rows } = await (await transactionOf(req)).execute(
        sql`SELECT status::text AS status FROM ${table} WHERE id = ${id}::uuid AND volunteer_id = ${volunteer}::uuid FOR UPDATE`,
      )
      const status = rows[0]?.['status']
      if (status === 'withdrawn') return { ok: true }
      if (status !== open) return { ok: false, refusal }
      await payload.update({ collection, id, data: { status: 'withdrawn' }, depth: 0, overrideAccess: true, req })
      return { ok: true }
    })
  return orRefusal(work)
}
