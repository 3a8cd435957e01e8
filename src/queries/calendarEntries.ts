import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type WhereToCome, whereToCome } from '@/database/agreedContent'

export type FeedOwner = { volunteer: string | null; facility: string | null; facilityName: string | null }
export type CalendarEntry = {
  id: string
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  changedAt: Date
  sequence: number
  /** How many are accepted; 1 where it is one's own visit. */
  people: number
} & WhereToCome

/** Nobody keeps more in a calendar. */
const MOST = 1000

/**
 * Whose calendar an address is of; null when it ended, or when its resident can no longer sign in. The scope is the feed.
 */
export async function feedOwner(db: Database, feed: string): Promise<FeedOwner | null> {
  const { rows } = await db.execute(sql`
    SELECT c.volunteer_id AS volunteer, c.facility_id AS facility, f.name AS "facilityName"
      FROM calendar_feeds c LEFT JOIN facilities f ON f.id = c.facility_id
     WHERE c.id = ${feed}::uuid AND c.revoked_at IS NULL
       AND (c.volunteer_id IS NULL OR EXISTS (SELECT 1 FROM volunteer_accounts a WHERE a.volunteer_id = c.volunteer_id AND a.active IS NOT FALSE))`)
  return (rows[0] as FeedOwner | undefined) ?? null
}

const entry = (row: Record<string, unknown>): CalendarEntry => ({
  ...(row as CalendarEntry),
  startsAt: new Date(row['startsAt'] as string),
  endsAt: new Date(row['endsAt'] as string),
  changedAt: new Date(row['changedAt'] as string),
})

/** The agreed visits of one resident that end after `from`. The scope is the person. */
export async function visitsInCalendar(
  db: Database,
  { from, volunteer }: { volunteer: string; from: Date },
): Promise<CalendarEntry[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, a.title, f.name AS facility, ${whereToCome}, a.starts_at AS "startsAt", a.ends_at AS "endsAt",
           a.updated_at AS "changedAt", a.revision::int AS sequence, 1 AS people
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.volunteer_id = ${volunteer}::uuid AND a.holds_seat AND a.ends_at > ${from.toISOString()}::timestamptz
     ORDER BY a.starts_at, a.id LIMIT ${MOST}`)
  return rows.map(entry)
}

/** The slots of one facility that end after `from` and to which people are accepted, with their number and nothing else of them. */
export async function slotsInCalendar(
  db: Database,
  { facility, from }: { facility: string; from: Date },
): Promise<CalendarEntry[]> {
  const { rows } = await db.execute(sql`
    SELECT s.id, s.title, f.name AS facility, f.address, NULL AS "remoteHow", t.place, NULL AS clothing, NULL AS belongings, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
           c.changed AS "changedAt", extract(epoch FROM c.changed)::int AS sequence, c.people
      FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE a.holds_seat)::int AS people, greatest(s.updated_at, max(a.updated_at)) AS changed
          FROM applications a WHERE a.slot_id = s.id) c
     WHERE s.facility_id = ${facility}::uuid AND s.ends_at > ${from.toISOString()}::timestamptz
       AND c.people > 0
     ORDER BY s.starts_at, s.id LIMIT ${MOST}`)
  return rows.map(entry)
}
