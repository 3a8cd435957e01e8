import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { agreedContent, supervisorAtSlot, type WhereToCome, whereToCome } from '@/database/agreedContent'
import { covers } from '@/database/registrationHolds'
import { dayOf } from '@/domain/calendar/jst'

export type FeedOwner = { volunteer: string | null; facility: string | null; facilityName: string | null }
export type CalendarEntry = {
  id: string
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  /** When anything the entry says changed last. */
  changedAt: Date
  /** Grows with every such change, as SEQUENCE of RFC 5545 does. */
  sequence: number
  isCancelled: boolean
  /** How many are accepted; 1 where it is one's own visit. */
  people: number
} & WhereToCome

/** Nobody keeps more in a calendar. */
const MOST = 1000

/**
 * Whose calendar an address is of; null when it ended: also with the account of its resident, with that of the staff who
 * opened it or their looking after the facility, and with the facility's registration. The scope is the feed.
 */
export async function feedOwner(db: Database, { feed, now }: { feed: string; now: Date }): Promise<FeedOwner | null> {
  const { rows } = await db.execute(sql`
    SELECT c.volunteer_id AS volunteer, c.facility_id AS facility, f.name AS "facilityName"
      FROM calendar_feeds c LEFT JOIN facilities f ON f.id = c.facility_id
     WHERE c.id = ${feed}::uuid AND c.revoked_at IS NULL
       AND CASE WHEN c.volunteer_id IS NOT NULL
             THEN EXISTS (SELECT 1 FROM volunteer_accounts a WHERE a.volunteer_id = c.volunteer_id AND a.active IS NOT FALSE)
             ELSE EXISTS (SELECT 1 FROM users u JOIN users_rels l ON l.parent_id = u.id AND l.path = 'facilities'
                           WHERE u.id = c.opened_by_id AND u.active IS NOT FALSE AND u.role::text = 'facility' AND l.facilities_id = c.facility_id)
              AND EXISTS (SELECT 1 FROM facility_registrations r WHERE ${covers(sql`r`, sql`f`)} AND (r.last_day IS NULL OR r.last_day >= ${dayOf(now)}))
            END`)
  return (rows[0] as FeedOwner | undefined) ?? null
}

const entry = (row: Record<string, unknown>): CalendarEntry => ({
  ...(row as CalendarEntry),
  startsAt: new Date(row['startsAt'] as string),
  endsAt: new Date(row['endsAt'] as string),
  changedAt: new Date(row['changedAt'] as string),
})

/** What the entry rests on besides a visit: its slot `s`, its listing `t`, its facility `f`. Revisions only grow, so does their sum. */
const revisions = sql`s.revision + t.revision + f.revision`
const changed = sql`s.updated_at, t.updated_at, f.updated_at`

/** The agreed visits of one resident that end after `from`, those that were called off since as such. The scope is the person. */
export async function visitsInCalendar(
  db: Database,
  { from, volunteer }: { volunteer: string; from: Date },
): Promise<CalendarEntry[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, ${agreedContent}->>'title' AS title, f.name AS facility, ${whereToCome}, a.starts_at AS "startsAt", a.ends_at AS "endsAt",
           greatest(a.updated_at, ${changed}) AS "changedAt", (a.revision + ${revisions})::int AS sequence, NOT a.holds_seat AS "isCancelled", 1 AS people
      FROM applications a JOIN slots s ON s.id = a.slot_id JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.volunteer_id = ${volunteer}::uuid AND (a.holds_seat OR (a.accepted_at IS NOT NULL AND a.status::text = 'cancelled')) AND a.ends_at > ${from.toISOString()}::timestamptz
     ORDER BY a.starts_at, a.id LIMIT ${MOST}`)
  return rows.map(entry)
}

/** The slots of one facility that end after `from` and to which people are or were accepted, with their number now and nothing else of them. */
export async function slotsInCalendar(
  db: Database,
  { facility, from }: { facility: string; from: Date },
): Promise<CalendarEntry[]> {
  const { rows } = await db.execute(sql`
    SELECT s.id, s.title, f.name AS facility, f.address, NULL AS "remoteHow", t.place, ${supervisorAtSlot} AS supervisor, NULL AS clothing, NULL AS belongings, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
           greatest(c.changed, ${changed}) AS "changedAt", (c.revisions + ${revisions})::int AS sequence, c.people = 0 AS "isCancelled", c.people
      FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE a.holds_seat)::int AS people, count(*) FILTER (WHERE a.accepted_at IS NOT NULL) AS agreed,
               max(a.updated_at) AS changed, coalesce(sum(a.revision), 0) AS revisions
          FROM applications a WHERE a.slot_id = s.id) c
     WHERE s.facility_id = ${facility}::uuid AND s.ends_at > ${from.toISOString()}::timestamptz
       AND c.agreed > 0
     ORDER BY s.starts_at, s.id LIMIT ${MOST}`)
  return rows.map(entry)
}
