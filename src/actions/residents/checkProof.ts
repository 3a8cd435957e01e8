import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import type { ResidenceProof } from '@/domain/people/profile'
import { isUuid } from '@/domain/text/isUuid'
import { proofCheckTexts as texts } from '@/glossary/proofCheck'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Asked = {
  residence: string
  /** The revision of the residence as it was seen. */
  revision: number
  proof: Exclude<ResidenceProof, 'self_declared'>
  by: TypedUser | null
  now: Date
}

/**
 * Says how a home was made sure of; whose identity was not seen before is verified from now on and counts (clause 5(5)イ).
 * Both in one transaction, while the person is held. Operators only; throws an APIError.
 */
export const checkProof = (payload: Payload, { by, now, proof, residence, revision }: Asked): Promise<{ done: true }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.notYours, 403)
    if (!isUuid(residence)) throw refusal(texts.notFound, 404)
    const { rows } = await (await transactionOf(req)).execute(sql`
      SELECT v.id, v.verified_at, v.withdrawn_at, v.merged_into_id, v.revision::int AS revision FROM volunteers v
        JOIN residences r ON r.volunteer_id = v.id WHERE r.id = ${residence}::uuid FOR NO KEY UPDATE OF v`)
    const person = rows[0]
    if (!person) throw refusal(texts.notFound, 404)
    if (person['withdrawn_at'] || person['merged_into_id']) throw refusal(texts.gone)
    const asOperator = { depth: 0, overrideAccess: false as const, user: req.user as TypedUser, req }
    await payload.update({ collection: 'residences', id: residence, data: { proof, revision }, ...asOperator })
    if (!person['verified_at'])
      await payload.update({
        collection: 'volunteers',
        id: String(person['id']),
        data: { verifiedAt: now.toISOString(), revision: Number(person['revision']) },
        ...asOperator,
      })
    return { done: true }
  })
