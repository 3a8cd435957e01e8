import { sql } from '@payloadcms/db-postgres/drizzle'
import { supervisorOfVisit } from '@/database/agreedContent'
import type { Database } from '@/database/handle'
import type { CheckInFacts } from '@/domain/attendance/checkIn'

export type VisitToCheckIn = CheckInFacts & {
  application: string
  slot: string
  title: string
  facility: string
  supervisor: string | null
}
type Which = { application: string } | { slot: string } | { from: Date; until: Date }

/**
 * The agreed visits of one resident: the one with this id, that for this slot, or those which touch a span; the
 * earliest first, at most ten. The scope is the person.
 */
export async function visitsToCheckIn(
  db: Database,
  { volunteer, ...which }: { volunteer: string } & Which,
): Promise<VisitToCheckIn[]> {
  const wanted =
    'application' in which
      ? sql`a.id = ${which.application}::uuid`
      : 'slot' in which
        ? sql`a.slot_id = ${which.slot}::uuid`
        : sql`a.ends_at > ${which.from.toISOString()}::timestamptz AND a.starts_at < ${which.until.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, a.slot_id AS slot, a.title, f.name AS facility, a.status::text AS status, a.starts_at, a.ends_at,
           a.arrived_at, a.left_at, a.check_in_way::text AS way, a.left_way::text AS left_way, ${supervisorOfVisit} AS supervisor
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.volunteer_id = ${volunteer}::uuid AND a.holds_seat AND ${wanted} ORDER BY a.starts_at, a.id LIMIT 10`)
  const instant = (value: unknown): Date | null => (value ? new Date(value as string) : null)
  return rows.map((row) => ({
    application: String(row['application']),
    slot: String(row['slot']),
    title: String(row['title'] ?? ''),
    facility: String(row['facility']),
    supervisor: (row['supervisor'] as string | null) ?? null,
    status: row['status'] as VisitToCheckIn['status'],
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    arrivedAt: instant(row['arrived_at']),
    leftAt: instant(row['left_at']),
    way: row['way'] as VisitToCheckIn['way'],
    leftWay: row['left_way'] as VisitToCheckIn['leftWay'],
  }))
}
