import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { facilityOfHeld } from '@/database/holdListing'
import { registeredOn } from '@/database/registeredOn'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { type SeatsRefusal, seatsRefusalOf, type SlotFacts, type SlotRefusal, slotRefusalOf } from '@/domain/slot/rules'
import { peopleElsewhere, slotRefusals } from '@/glossary/refusals'
import { fieldRefusal } from '../../fieldRefusal'
import { stateOf } from './stateOf'

const FIELD: Record<SlotRefusal | SeatsRefusal, string> = {
  recorded: 'startsAt',
  begun: 'startsAt',
  not_in_future: 'startsAt',
  outside_programme: 'startsAt',
  too_long: 'endsAt',
  already_offered: 'startsAt',
  facility_not_registered: 'startsAt',
  reason_required: 'cancelReason',
  listing_closed: 'task',
  listing_suspended: 'task',
  people_elsewhere: 'startsAt',
  needed_beyond_capacity: 'needed',
  fewer_than_accepted: 'capacity',
}

/** Asks the domain whether a slot may be entered, moved or called off; decides nothing itself. */
export const guardTimes: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' && facilityOfHeld(req, data['task'])) return data
  const before = operation === 'update' ? stateOf(originalDoc) : null
  const after = stateOf({ ...originalDoc, ...data })
  const facts = await factsOf(req, {
    slot: originalDoc?.id ?? null,
    task: originalDoc?.task ?? data['task'],
    ...after,
  })
  const { capacity, needed } = { ...originalDoc, ...data }
  const taken = Number(originalDoc?.seatsTaken ?? 0)
  const refusal =
    seatsRefusalOf({ capacity, needed: needed ?? null, taken }) ??
    slotRefusalOf(
      before,
      after,
      { ...facts, clashes: facts.elsewhere.length > 0, reason: data['cancelReason'] ?? null },
      nowOf(req),
    )
  if (!refusal) return data
  // Who it is, and that they are at another facility then, is for the office alone.
  const named = refusal === 'people_elsewhere' && actorOf(req).role === 'operator' ? peopleElsewhere(facts.elsewhere) : ''
  throw fieldRefusal({ collection: 'slots', path: FIELD[refusal], message: `${slotRefusals[refusal]}${named}`, req })
}

async function factsOf(
  req: PayloadRequest,
  { endsAt, slot, startsAt, task }: { slot: string | null; task: Ref; startsAt: Date; endsAt: Date },
): Promise<Omit<SlotFacts, 'clashes' | 'reason'> & { elsewhere: string[] }> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT t.facility_id, t.programme_id, t.status::text AS listing, p.starts_on, p.ends_on,
           EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = ${slot} AND a.holds_seat AND a.status::text <> 'accepted') AS recorded,
           EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = ${slot} AND (a.is_waiting OR a.holds_seat)) AS applicants,
           (SELECT coalesce(jsonb_agg(v.number ORDER BY v.number), '[]'::jsonb) FROM applications a JOIN volunteers v ON v.id = a.volunteer_id
             WHERE a.slot_id = ${slot} AND a.holds_seat
               AND EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.id <> a.id AND h.holds_seat
                              AND tstzrange(h.starts_at, h.ends_at) && tstzrange(${startsAt.toISOString()}::timestamptz, greatest(${endsAt.toISOString()}::timestamptz, ${startsAt.toISOString()}::timestamptz)))) AS elsewhere,
           EXISTS (SELECT 1 FROM slots s WHERE s.task_id = t.id AND s.sole_start = ${startsAt.toISOString()}::timestamptz AND s.id IS DISTINCT FROM ${slot}::uuid) AS taken
      FROM tasks t JOIN programmes p ON p.id = t.programme_id WHERE t.id = ${idOf(task)}`)
  const row = rows[0] ?? {}
  const [facility, programme] = [String(row['facility_id']), String(row['programme_id'])]
  return {
    programme: { startsOn: String(row['starts_on']), endsOn: String(row['ends_on']) },
    registered: rows.length > 0 && (await registeredOn(req, { programme, facility, day: dayOf(startsAt) })),
    listingClosed: row['listing'] === 'closed',
    listingSuspended: row['listing'] === 'suspended',
    taken: row['taken'] === true,
    recorded: row['recorded'] === true,
    applicants: row['applicants'] === true,
    elsewhere: (row['elsewhere'] as string[] | undefined) ?? [],
  }
}
