import { declineInvitations, takeBack } from '@/database/takeBack'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { accountFate, mergeRefusalOf, verifiedSince } from '@/domain/people/merging'
import type { HomesPlan } from '@/domain/people/homes'
import { isUuid } from '@/domain/text/isUuid'
import { compareWords, mergeRefusals } from '@/glossary/duplicates'
import { accessRefusals } from '@/glossary/refusals'
import { tellOfMerge } from '@/mail/tellOfMerge'
import { type MergePreview, mergePreview } from '@/queries/mergePreview'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { fillContact } from './fillContact'
import { refuseWithoutSecond } from '../secondPerson/refuseWithoutSecond'
import { type HeldPerson, heldPeople } from './heldPeople'
import { keepDecision } from './keepDecision'

export type MergeAsked = {
  /** The record that stays, and the revision of it that was seen. */
  kept: string
  revision: number
  dropped: string
  droppedRevision: number
  reason: string
}
type Moment = { by: TypedUser | null; now: Date }
/** What passed to the kept record. */
export type Merged = { number: string; applications: number; residences: number; insurances: number }

/**
 * Makes one person of two records, for good: applications with their offers, questions, messages, reviews and incidents, residences
 * (of two on one day the proven one stands), insurances, consents and questions to the office pass to the kept one; of two accounts one stays, and both are written to; the contact is filled up. The other
 * record stays and says into which it went. All of it or nothing, with the reason kept. Throws an APIError.
 */
export const mergeResidents = (payload: Payload, { by, now, ...asked }: MergeAsked & Moment): Promise<Merged> =>
  inTransaction(payload, { user: by, context: { now } }, (req) => mergeWithin(req, asked))

/** The same in the transaction that the request carries. */
export async function mergeWithin(req: PayloadRequest, asked: MergeAsked): Promise<Merged> {
  const { one, other, preview } = await checkMerge(req, asked)
  await refuseWithoutSecond(req, 'merge_residents')
  const { dropped, kept, reason } = asked
  const [db, now] = [await transactionOf(req), nowOf(req)]
  await db.execute(
    sql`UPDATE volunteers SET merged_into_id = ${kept}, updated_at = ${now.toISOString()} WHERE merged_into_id = ${dropped}`,
  )
  await record(req, dropped, { mergedInto: kept })
  const moved = await moveRecords(req, { kept, dropped, homes: preview.homes })
  // After what a verification rests on has passed over.
  await record(req, kept, { verifiedAt: verifiedSince(one, other) })
  await settleAccounts(req, {
    kept,
    dropped,
    fate: accountFate({ kept: preview.keptAccount, dropped: preview.droppedAccount }),
  })
  await fillContact(req, { kept, dropped })
  await keepDecision(req, { decision: 'merged', kept, other: dropped, reason: reason.trim(), moved })
  return { number: one.number, ...moved }
}

/** Holds both people and says what a merge would do now. Throws what the merge itself would be refused with. */
export async function checkMerge(
  req: PayloadRequest,
  { dropped, droppedRevision, kept, reason, revision }: MergeAsked,
): Promise<{ one: HeldPerson; other: HeldPerson; preview: MergePreview }> {
  const { role } = actorOf(req)
  if (role !== 'operator') throw refusal(mergeRefusals.not_your_decision, 403)
  if (!isUuid(kept) || !isUuid(dropped)) throw refusal(compareWords.notFound, 404)
  const people = await heldPeople(req, [kept, dropped])
  const [one, other] = [people.get(kept), people.get(dropped)]
  if (!one || !other) throw refusal(compareWords.notFound, 404)
  const preview = await mergePreview(await transactionOf(req), { kept, dropped, now: nowOf(req) })
  if (one.revision !== revision || other.revision !== droppedRevision) throw refusal(accessRefusals.revisionStale)
  const refused = mergeRefusalOf(role, {
    same: kept === dropped,
    keptMerged: one.mergedInto !== null,
    droppedMerged: other.mergedInto !== null,
    keptWithdrawn: one.withdrawnAt !== null,
    sameSlots: preview.conflicts.filter(({ sameSlot }) => sameSlot).length,
    overlaps: preview.conflicts.length,
    reason,
  })
  if (refused) throw refusal(mergeRefusals[refused], refused === 'reason_required' ? 400 : 409)
  return { one, other, preview }
}

const record = (req: PayloadRequest, id: string, data: { mergedInto?: string; verifiedAt?: string | null }) =>
  req.payload.update({ collection: 'volunteers', id, data, depth: 0, overrideAccess: true, req })

/** Whatever of a person's passes as it is. */
const FOLLOWING = ['certificates', 'consents', 'proposals', 'support_requests'] as const

/** Triggers let a visit pass only along a merge, and take what repeats its person with it. */
async function moveRecords(req: PayloadRequest, { dropped, homes, kept }: { kept: string; dropped: string; homes: HomesPlan }) {
  const db = await transactionOf(req)
  const { rows: applications } = await db.execute(
    sql`UPDATE applications SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped} RETURNING id`,
  )
  const residences = await moveHomes(req, { kept, dropped, homes })
  const { rows: insurances } = await db.execute(
    sql`UPDATE insurances SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped} RETURNING id`,
  )
  for (const table of FOLLOWING)
    await db.execute(sql`UPDATE ${sql.identifier(table)} SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped}`)
  await moveOpenThings(req, { kept, dropped })
  return { applications: applications.length, residences, insurances: insurances.length }
}

/**
 * Makes one history of the homes of both, as `mergedHomes` says. What gives way stays as it was said, marked as replaced at the
 * kept record, or at the dropped one. Reported moves pass; the number is that of the homes passed, whole or in pieces.
 */
async function moveHomes(
  req: PayloadRequest,
  { dropped, homes, kept }: { kept: string; dropped: string; homes: HomesPlan },
): Promise<number> {
  const db = await transactionOf(req)
  for (const id of homes.replaced) await db.execute(sql`UPDATE residences SET standing = 'replaced' WHERE id = ${id}`)
  for (const id of homes.pass) await db.execute(sql`UPDATE residences SET volunteer_id = ${kept} WHERE id = ${id}`)
  for (const { home, since, until } of homes.pieces)
    await db.execute(sql`
      INSERT INTO residences (id, volunteer_id, ward_id, municipality_name, since, until, proof, planned_proof)
      SELECT gen_random_uuid(), ${kept}, ward_id, municipality_name, ${since}, ${until}, proof, planned_proof FROM residences WHERE id = ${home}`)
  await db.execute(
    sql`UPDATE residences SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped} AND standing::text = 'reported'`,
  )
  return homes.pass.length + new Set(homes.pieces.map(({ home }) => home).filter((id) => !homes.replaced.includes(id))).size
}

/**
 * What may stand once of a person: wishes, invitations and the calendar pass unless the kept record has its own, which stays;
 * what is open twice ends at the dropped one.
 * Shortage notices stay where they are and count for both.
 */
async function moveOpenThings(req: PayloadRequest, { dropped, kept }: { kept: string; dropped: string }): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    UPDATE time_wishes d SET status = 'withdrawn' WHERE volunteer_id = ${dropped} AND is_open
       AND EXISTS (SELECT 1 FROM time_wishes k WHERE k.volunteer_id = ${kept} AND k.task_id = d.task_id AND k.is_open)`)
  await db.execute(sql`UPDATE time_wishes SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped}`)
  await db.execute(sql`
    UPDATE invitations d SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped}
       AND NOT EXISTS (SELECT 1 FROM invitations k WHERE k.volunteer_id = ${kept} AND k.slot_id = d.slot_id)`)
  await settleInvitations(req, { kept, dropped })
  await takeBackWhereHidden(req, kept)
  await db.execute(sql`
    UPDATE calendar_feeds d SET revoked_at = greatest(${nowOf(req).toISOString()}::timestamptz, opened_at) WHERE volunteer_id = ${dropped} AND revoked_at IS NULL
       AND EXISTS (SELECT 1 FROM calendar_feeds k WHERE k.volunteer_id = ${kept} AND k.revoked_at IS NULL)`)
  await db.execute(sql`UPDATE calendar_feeds SET volunteer_id = ${kept} WHERE volunteer_id = ${dropped} AND revoked_at IS NULL`)
}

/** An invitation too many ends in silence; one to what the person applied for with the other record is answered by that. */
async function settleInvitations(req: PayloadRequest, { dropped, kept }: { kept: string; dropped: string }): Promise<void> {
  const [db, at] = [await transactionOf(req), nowOf(req).toISOString()]
  await declineInvitations(db, sql`volunteer_id = ${dropped}`, nowOf(req))
  await db.execute(sql`
    UPDATE invitations i SET state = 'accepted', answered_at = ${at}::timestamptz, application_id = a.id
      FROM (SELECT DISTINCT ON (slot_id) slot_id, id FROM applications WHERE volunteer_id = ${kept} ORDER BY slot_id, applied_at DESC, id) a
     WHERE i.volunteer_id = ${kept} AND i.is_open AND a.slot_id = i.slot_id`)
}

/** Who hid a facility under one record has taken back what they asked of it, or were asked by it, under the other. */
async function takeBackWhereHidden(req: PayloadRequest, kept: string): Promise<void> {
  await takeBack(
    await transactionOf(req),
    sql`volunteer_id = ${kept} AND facility_id IN (
      SELECT b.facility_id FROM blocks b JOIN volunteers v ON v.id = b.volunteer_id
       WHERE b.is_active AND b.of_volunteer_id IS NOT NULL AND ${kept}::uuid IN (v.id, v.merged_into_id))`,
    nowOf(req),
  )
}

async function settleAccounts(
  req: PayloadRequest,
  { dropped, fate, kept }: { kept: string; dropped: string; fate: ReturnType<typeof accountFate> },
): Promise<void> {
  if (fate !== 'moves' && fate !== 'one_is_closed') return
  if (fate === 'one_is_closed') await tellOfMerge(req, { kept, dropped })
  const data = fate === 'moves' ? { volunteer: kept } : { active: false }
  const { docs } = await req.payload.find({
    collection: 'volunteer-accounts',
    where: { volunteer: { equals: dropped } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await req.payload.update({ collection: 'volunteer-accounts', id, data, depth: 0, overrideAccess: true, req })
}
