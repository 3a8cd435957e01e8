import { declineInvitations } from '@/database/takeBack'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'

type Pair = { facility?: Ref; volunteer?: Ref; side?: string }
type Open = { collection: 'time-wishes' | 'proposals'; id: string }

const OPEN = { 'time-wishes': sql`time_wishes WHERE is_open`, proposals: sql`proposals WHERE status::text = 'received'` }

/** The open wishes of a person at a facility, then their proposals to it, held until the transaction ends. */
async function openAskings(req: PayloadRequest, { facility, volunteer }: Pair): Promise<Open[]> {
  const [place, person]: [unknown, unknown] = [idOf(facility), idOf(volunteer)]
  if (!isUuid(place) || !isUuid(person)) return []
  const db = await transactionOf(req)
  const held: Open[] = []
  for (const collection of ['time-wishes', 'proposals'] as const) {
    const { rows } = await db.execute(sql`
      SELECT id FROM ${OPEN[collection]} AND facility_id = ${place}::uuid
         AND volunteer_id IN (SELECT v.id FROM volunteers v WHERE v.id = ${person}::uuid OR v.merged_into_id = ${person}::uuid)
       ORDER BY id FOR UPDATE`)
    held.push(...rows.map(({ id }) => ({ collection, id: String(id) })))
  }
  return held
}

/** Before the person, whom the block's trigger takes: whoever agrees on a time holds the wish and then the person. */
export const holdAskings: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create') await openAskings(req, (args.data ?? {}) as Pair)
  return args
}

/**
 * Who does not want to meet a facility any more has taken back what they wished for and proposed there, and declined what they
 * were invited to: to the facility it reads like everything that was taken back. Nobody is written to. A block of the other side
 * ends nothing, because the person would see it.
 */
export const takeBackAskings: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.side !== 'resident') return doc
  const call = { data: { status: 'withdrawn' as const }, depth: 0, overrideAccess: true as const, req }
  for (const { collection, id } of await openAskings(req, doc)) await req.payload.update({ collection, id, ...call })
  const whose = sql`facility_id = ${idOf(doc.facility)} AND volunteer_id = ${idOf(doc.volunteer)}`
  await declineInvitations(await transactionOf(req), whose, nowOf(req))
  return doc
}
