import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { type HomeStanding, placeOfMove } from '@/domain/people/homes'
import type { ResidenceProof } from '@/domain/people/profile'
import { isProof } from '@/domain/people/verifying'
import { isUuid } from '@/domain/text/isUuid'
import { proofCheckTexts as texts } from '@/glossary/proofCheck'
import { accessRefusals } from '@/glossary/refusals'
import type { Residence } from '@/payload-types'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

/** How a home was made sure of; a reported move may also be set aside, or, out of the city, be taken as it was said. */
export type HomeAnswer = ResidenceProof | 'set_aside'
type Asked = {
  residence: string
  /** The revision of the residence as it was seen. */
  revision: number
  answer: HomeAnswer
  by: TypedUser | null
  now: Date
}

/**
 * Says how a home was made sure of; whose identity was not seen before is verified from now on and counts (clause 5(5)イ).
 * A move that was reported begins to stand by it, from its own day on: the home before it ends on the eve, so a move within
 * the city takes nobody out of the figure. All in one transaction, while the person is held. Operators only; throws an APIError.
 */
export const checkProof = (payload: Payload, { answer, by, now, residence, revision }: Asked): Promise<{ done: true }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.notYours, 403)
    if (!isUuid(residence)) throw refusal(texts.notFound, 404)
    const db = await transactionOf(req)
    const { rows: people } = await db.execute(sql`
      SELECT v.id, v.verified_at, v.withdrawn_at, v.merged_into_id, v.revision::int AS revision FROM volunteers v
        JOIN residences r ON r.volunteer_id = v.id WHERE r.id = ${residence}::uuid FOR NO KEY UPDATE OF v`)
    const person = people[0]
    if (!person) throw refusal(texts.notFound, 404)
    if (person['withdrawn_at'] || person['merged_into_id']) throw refusal(texts.gone)
    // After the person, so that what is read is as it stands under the lock.
    const home = await req.payload.findByID({ collection: 'residences', id: residence, depth: 0, overrideAccess: true, req })
    if (home.revision !== revision) throw refusal(accessRefusals.revisionStale)
    if (home.standing === 'reported') await settleMove(req, home, answer)
    else if (home.standing === 'stands' && answer !== 'set_aside' && isProof(answer))
      await keep(req, residence, { proof: answer })
    else throw refusal(texts.settled)
    if (answer !== 'set_aside' && isProof(answer) && !person['verified_at'])
      await payload.update({
        collection: 'volunteers',
        id: String(person['id']),
        data: { verifiedAt: now.toISOString(), revision: Number(person['revision']) },
        depth: 0,
        overrideAccess: false,
        user: req.user as TypedUser,
        req,
      })
    return { done: true }
  })

/** A reported move: set aside, or given its place among the homes that stand. */
async function settleMove(req: PayloadRequest, move: Residence, answer: HomeAnswer): Promise<void> {
  if (answer === 'set_aside') return keep(req, move.id, { standing: 'set_aside' })
  if (!isProof(answer) && move.ward) throw refusal(texts.needsProof)
  const { docs } = await req.payload.find({
    collection: 'residences',
    where: { volunteer: { equals: move.volunteer }, standing: { equals: 'stands' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const place = placeOfMove(
    move.since,
    docs.map(({ id, since, until }) => ({ id, since, until: until ?? null })),
  )
  if (place === 'begins_then') throw refusal(texts.beginsThen)
  if (place.ends) await keep(req, place.ends.id, { until: place.ends.lastDay })
  await keep(req, move.id, { standing: 'stands', proof: answer, until: place.until })
}

/** The role was asked above; how a home stands is nobody's to write by the record's own form. */
async function keep(
  req: PayloadRequest,
  id: string,
  data: { proof?: ResidenceProof; standing?: HomeStanding; until?: Day | null },
): Promise<void> {
  await req.payload.update({ collection: 'residences', id, data, depth: 0, overrideAccess: true, req })
}
