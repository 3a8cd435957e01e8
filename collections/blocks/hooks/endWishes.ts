import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'

type Pair = { facility?: Ref; volunteer?: Ref; side?: string }

/** The open wishes of a person at a facility, held until the transaction ends. */
async function openWishes(req: PayloadRequest, { facility, volunteer }: Pair): Promise<string[]> {
  const [place, person]: [unknown, unknown] = [idOf(facility), idOf(volunteer)]
  if (!isUuid(place) || !isUuid(person)) return []
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT id FROM time_wishes WHERE is_open AND facility_id = ${place}::uuid
       AND volunteer_id IN (SELECT v.id FROM volunteers v WHERE v.id = ${person}::uuid OR v.merged_into_id = ${person}::uuid)
     ORDER BY id FOR UPDATE`)
  return rows.map(({ id }) => String(id))
}

/** Before the person, whom the block's trigger takes: whoever agrees on a time holds the wish and then the person. */
export const holdWishes: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create') await openWishes(req, (args.data ?? {}) as Pair)
  return args
}

/**
 * Who does not want to meet a facility any more has taken back what they wished for there: to the facility it reads like
 * every wish that was taken back. A block of the other side ends nothing, because the person would see it.
 */
export const endWishes: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.side !== 'resident') return doc
  for (const id of await openWishes(req, doc))
    await req.payload.update({
      collection: 'time-wishes',
      id,
      data: { status: 'withdrawn' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  return doc
}
