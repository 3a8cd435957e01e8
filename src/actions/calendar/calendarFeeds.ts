import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Actor, actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { calendarRefusals } from '@/glossary/calendarFeeds'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Owner = { kind: 'resident'; volunteer: string } | { kind: 'facility'; facility: string; account: string }

/** Whose calendar somebody means: a resident their own, staff that of one of their facilities. Throws 403 for all others. */
function ownerOf({ accountId, facilityIds, role, volunteerId }: Actor, facility: string | null): Owner {
  if (role === 'resident' && volunteerId) return { kind: 'resident', volunteer: volunteerId }
  if (role !== 'facility' || !accountId) throw refusal(calendarRefusals.not_yours, 403)
  if (!facility || !facilityIds.includes(facility)) throw refusal(calendarRefusals.not_found, 404)
  return { kind: 'facility', facility, account: accountId }
}

const isOf = (owner: Owner) =>
  owner.kind === 'resident'
    ? sql`volunteer_id = ${owner.volunteer}`
    : sql`facility_id = ${owner.facility} AND opened_by_id = ${owner.account}`

/** Opens a calendar and resolves to its id; the one before ends with it, of staff their own and no colleague's. Of two at once one stands. */
export const openFeed = (
  payload: Payload,
  { facility = null, now, user }: { user: TypedUser | null; facility?: string | null; now: Date },
): Promise<string> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const owner = ownerOf(actorOf(req), facility)
    await end(req, owner, now)
    const { id } = await req.payload.create({
      collection: 'calendar-feeds',
      data: {
        ...(owner.kind === 'resident' ? { volunteer: owner.volunteer } : { facility: owner.facility, openedBy: owner.account }),
        openedAt: now.toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return id
  })

/** Ends a calendar of one's own: its address answers nobody any more. Ended twice it stays ended. */
export const revokeFeed = (
  payload: Payload,
  { feed, now, user }: { user: TypedUser | null; feed: string; now: Date },
): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const { facilityIds, role, volunteerId } = actorOf(req)
    if (role !== 'resident' && role !== 'facility') throw refusal(calendarRefusals.not_yours, 403)
    const db = await transactionOf(req)
    const { rows } = isUuid(feed)
      ? await db.execute(sql`SELECT volunteer_id, facility_id FROM calendar_feeds WHERE id = ${feed}`)
      : { rows: [] }
    const [row] = rows
    const own = role === 'resident' ? row?.['volunteer_id'] === volunteerId : facilityIds.includes(String(row?.['facility_id']))
    if (!row || !own) throw refusal(calendarRefusals.not_found, 404)
    await db.execute(sql`
      UPDATE calendar_feeds SET revoked_at = greatest(${now.toISOString()}::timestamptz, opened_at) WHERE id = ${feed} AND revoked_at IS NULL`)
  })

const end = async (req: PayloadRequest, owner: Owner, now: Date): Promise<void> => {
  const db = await transactionOf(req)
  await db.execute(sql`
    UPDATE calendar_feeds SET revoked_at = greatest(${now.toISOString()}::timestamptz, opened_at) WHERE ${isOf(owner)} AND revoked_at IS NULL`)
}
