import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { deciderOf } from '@/domain/application/transitions'
import { transactionOf } from '@/database/handle'
import { isLateNews, newsOf } from '@/domain/news/facilityNews'
import { noteForFacility } from '@/mail/noteForFacility'
import { isToldOtherwise } from '@/mail/tellOfDecision'
import { tellOfLateCancellation } from '@/mail/tellOfLateCancellation'
import { tellOfObjection } from '@/mail/tellOfObjection'
import { moverOfDoc } from './moverOfDoc'

/**
 * The facility learns of what others do with the applications to it: noted here, in the transaction of the move, and told in
 * one letter with what else happens; a visit that is given up shortly before it has a letter of its own. The office hears of
 * every objection.
 */
export const tellFacility: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const from = operation === 'create' ? null : previousDoc.status
  const [{ accountId }, mover] = [actorOf(req), moverOfDoc(doc, req)]
  const by = deciderOf(mover)
  const offerDeclined = doc.status === 'withdrawn' && from === 'waitlisted' && (await saidNo(req, doc.id))
  const startsAt = new Date(doc.startsAt)
  const news = newsOf({ from, to: doc.status, by, startsAt, offerDeclined }, nowOf(req))
  if (news === null) return doc
  // Who leaves altogether, and a slot that is called off: the letter about that says which visits end.
  if (doc.status === 'cancelled' && isToldOtherwise(req)) return doc
  if (isLateNews(news)) {
    await tellOfLateCancellation(req, { news, id: doc.id, revision: doc.revision ?? 0 })
    return doc
  }
  await noteForFacility(req, { application: doc.id, startsAt, news, by: accountId })
  // What the office wrote down itself it knows.
  if (news === 'objected' && mover !== 'by_phone')
    await tellOfObjection(req, { application: doc.id, revision: doc.revision ?? 0 })
  return doc
}

/** Whether a seat was held for the person when they gave up. */
async function saidNo(req: PayloadRequest, application: string): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`SELECT 1 FROM offers WHERE application_id = ${application}::uuid AND state::text = 'declined'`,
  )
  return rows.length > 0
}
