import { sql } from '@payloadcms/db-postgres/drizzle'
import { supervisorAtSlot } from '@/database/agreedContent'
import type { Database } from '@/database/handle'
import { identified } from '@/database/identified'
import type { ApplicationStatus } from '@/domain/application/status'
import { type CheckInWay, receptionSpan } from '@/domain/attendance/checkIn'
import type { Role } from '@/domain/role'
import { facilityInScope, type Scope } from './scope'

export type PersonOfSlot = {
  application: string
  revision: number
  name: string | null
  status: ApplicationStatus
  arrivedAt: string | null
  leftAt: string | null
  way: CheckInWay | null
  leftWay: CheckInWay | null
  /** How long it counts; null before the facility has recorded it. */
  minutes: number | null
  /** Nothing keeps them from being recorded as present as far as the briefing goes (src/database/briefed.ts). */
  briefed: boolean
  /** Whether the office has made sure of who they are; null where the programme does not ask. */
  identified: boolean | null
  /** Who recorded how it went, and when, as far as somebody did. */
  since: string
  recordedBy: Role | null
}
export type SlotOfDay = {
  slot: string
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  supervisor: string | null
  people: PersonOfSlot[]
}

/**
 * The slots a reception looks at now (`receptionSpan`: today's, and last night's until its check-in closes) with the people
 * agreed with, the earliest first, at most `limit` slots; or the one with this id.
 */
export async function slotsOfDay(
  db: Database,
  { limit, now, scope, slot }: { now: Date; limit: number; scope: Scope; slot: string | null },
): Promise<SlotOfDay[]> {
  const { from, until } = receptionSpan(now)
  const { rows } = await db.execute(sql`
    SELECT s.id AS slot, s.title, f.name AS facility, s.starts_at, s.ends_at, ${supervisorAtSlot} AS supervisor,
           coalesce((SELECT json_agg(json_build_object('application', a.id, 'revision', a.revision::int, 'name', a.applicant_name, 'status', a.status,
                            'arrivedAt', a.arrived_at, 'leftAt', a.left_at, 'way', a.check_in_way, 'leftWay', a.left_way, 'minutes', a.worked_minutes::int, 'identified', ${identified},
                            'since', a.status_changed_at, 'recordedBy', a.status_changed_by_role,
                            'briefed', NOT p.briefing_required OR NOT EXISTS (SELECT 1 FROM briefings WHERE is_published) OR EXISTS (
                              SELECT 1 FROM briefing_results r JOIN volunteers v ON v.id = r.volunteer_id
                               WHERE r.passed_at IS NOT NULL AND (v.id = a.volunteer_id OR v.merged_into_id = a.volunteer_id))) ORDER BY a.applicant_name, a.id)
                       FROM applications a WHERE a.slot_id = s.id AND a.holds_seat), '[]') AS people
      FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id JOIN programmes p ON p.id = s.programme_id
     WHERE ${facilityInScope(scope, sql`s.facility_id`)} AND s.status::text = 'open' AND (s.is_visible OR s.seats_taken > 0)
       AND ${slot ? sql`s.id = ${slot}::uuid` : sql`s.ends_at > ${from.toISOString()}::timestamptz AND s.starts_at < ${until.toISOString()}::timestamptz`}
     ORDER BY s.starts_at, f.name, s.id LIMIT ${limit}`)
  return rows.map((row) => ({
    slot: String(row['slot']),
    title: String(row['title'] ?? ''),
    facility: String(row['facility']),
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    supervisor: (row['supervisor'] as string | null) ?? null,
    people: row['people'] as PersonOfSlot[],
  }))
}
