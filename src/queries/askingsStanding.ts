import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { periodEnds } from '@/database/openAskings'
import { covers } from '@/database/registrationHolds'
import type { AskedFacts } from '@/domain/asking/ending'
import { dayOf } from '@/domain/calendar/jst'
import type { TaskStatus } from '@/domain/task/status'
import type { Batch } from './batch'

export const ASKED_COLLECTIONS = ['time-wishes', 'proposals', 'invitations'] as const
export type AskedCollection = (typeof ASKED_COLLECTIONS)[number]

/** Whether the facility `f` is in a programme on that day or later. */
const stays = (day: SQL, programme?: SQL): SQL => sql`EXISTS (SELECT 1 FROM facility_registrations r
  WHERE ${covers(sql`r`, sql`f`)} AND (r.last_day IS NULL OR r.last_day >= ${day}) ${programme ? sql`AND r.programme_id = ${programme}` : sql``})`

const open = (today: SQL): Record<AskedCollection, SQL> => ({
  'time-wishes': sql`
    SELECT o.id, t.status::text AS listing, (t.is_published AND t.timing::text <> 'flexible') AS "timeIsSet", false AS "calledOff",
           ${stays(sql`greatest(${today}, nullif(t.flexible_from, ''))`, sql`t.programme_id`)} AS "facilityStays", ${periodEnds} AS until
      FROM time_wishes o JOIN tasks t ON t.id = o.task_id JOIN facilities f ON f.id = o.facility_id WHERE o.is_open`,
  proposals: sql`
    SELECT o.id, NULL AS listing, false AS "timeIsSet", false AS "calledOff", ${stays(today)} AS "facilityStays", NULL AS until
      FROM proposals o JOIN facilities f ON f.id = o.facility_id WHERE o.status::text = 'received'`,
  invitations: sql`
    SELECT o.id, t.status::text AS listing, false AS "timeIsSet", s.status::text = 'cancelled' AS "calledOff",
           ${stays(today, sql`s.programme_id`)} AS "facilityStays", s.starts_at AS until
      FROM invitations o JOIN slots s ON s.id = o.slot_id JOIN tasks t ON t.id = o.task_id JOIN facilities f ON f.id = o.facility_id WHERE o.is_open`,
})

/**
 * What nobody has answered yet and what it rests on, by id; `after` is the last id of the batch before. Of every facility: it is
 * the worker that asks.
 */
export async function askingsStanding(
  db: Database,
  collection: AskedCollection,
  { after, limit, until: now }: Batch,
): Promise<(AskedFacts & { id: string })[]> {
  const { rows } = await db.execute(sql`
    ${open(sql`${dayOf(now)}`)[collection]} AND (${after}::uuid IS NULL OR o.id > ${after}::uuid) ORDER BY o.id LIMIT ${limit}`)
  return rows.map((row) => ({
    id: String(row['id']),
    facilityStays: row['facilityStays'] === true,
    listing: (row['listing'] as TaskStatus | null) ?? null,
    timeIsSet: row['timeIsSet'] === true,
    calledOff: row['calledOff'] === true,
    until: row['until'] ? new Date(row['until'] as string) : null,
  }))
}
