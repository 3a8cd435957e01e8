import type { ApplicationStatus } from '@/domain/application/status'
import type { ListingVerdict } from '@/domain/listingCheck/ruleSet'
import type { Role } from '@/domain/role'
import type { SlotStatus } from '@/domain/slot/status'
import type { TaskStatus } from '@/domain/task/status'
import type { RunningPayload } from '../payload'
import type { Stage } from './stage'

export type ApplicationRow = {
  id: string
  facility: string
  volunteer: string
  status: ApplicationStatus
  since: Date
  recordedBy: Role | null
  startsAt: Date
  endsAt: Date
  leftAt: Date | null
  slotVisible: boolean
  seatFree: boolean
  overlaps: boolean
  offerUntil: Date | null
  registeredOnDay: boolean
  blocked: boolean
  appliedAt: Date
  slot: string
  volunteerWithdrawn: boolean
  revision: number
}
export type ListingRow = {
  id: string
  facility: string
  status: TaskStatus
  verdict: ListingVerdict
  overridden: boolean
  registered: boolean
  revision: number
}
export type SlotRow = {
  id: string
  task: string
  facility: string
  startsAt: Date
  endsAt: Date
  status: SlotStatus
  capacity: number
  needed: number | null
  taken: number
  listingClosed: boolean
  recorded: boolean
  applicants: boolean
  revision: number
}
export type ClaimRow = {
  startsAt: Date
  slotVisible: boolean
  volunteerWithdrawn: boolean
  registeredOnDay: boolean
  alreadyLive: boolean
  blocked: boolean
}
export type QuestionRow = { id: string; revision: number; volunteer: string; startsAt: Date }

const dayOf = (instant: string): string => `to_char(${instant} AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')`
/** Whether a facility is registered on the day (JST) of an instant. */
export const registeredOn = (facility: string, instant: string): string => `
  EXISTS (SELECT 1 FROM facility_registrations r WHERE r.facility_id = ${facility} AND r.starts_on <= ${dayOf(instant)}
             AND (r.last_day IS NULL OR r.last_day >= ${dayOf(instant)}))`
/** Whether one of a person and a facility does not want to meet the other; what was said of a record that went into the person's counts. */
export const apart = (person: string, facility: string): string => `
  EXISTS (SELECT 1 FROM blocks b JOIN volunteers w ON w.id = b.volunteer_id
           WHERE b.facility_id = ${facility} AND b.is_active AND ${person} IN (w.id, w.merged_into_id))`

/** What stands of a stage, read past everything that decides: what the rules are asked with. */
export const rowsOf = ({ adminSql }: Pick<RunningPayload, 'adminSql'>) => ({
  /** In the order in which they were made. */
  applications: async ({ tasks }: Stage, now: Date): Promise<ApplicationRow[]> =>
    (await adminSql(
      `SELECT a.id, a.facility_id AS facility, a.volunteer_id AS volunteer, a.status::text, a.status_changed_at AS since, a.status_changed_by_role::text AS "recordedBy", a.starts_at AS "startsAt",
              a.ends_at AS "endsAt", a.left_at AS "leftAt", a.applied_at AS "appliedAt", a.slot_id AS slot, a.revision::int, o.expires_at AS "offerUntil", s.is_visible AS "slotVisible",
              s.seats_taken < s.capacity OR o.id IS NOT NULL AS "seatFree", coalesce(v.withdrawn_at <= $2, false) OR v.merged_into_id IS NOT NULL AS "volunteerWithdrawn",
              ${registeredOn('a.facility_id', 'a.starts_at')} AS "registeredOnDay", ${apart('v.id', 'a.facility_id')} AS blocked,
              EXISTS (SELECT 1 FROM applications b WHERE b.volunteer_id = a.volunteer_id AND b.id <> a.id AND b.holds_seat
                        AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)) AS overlaps
         FROM applications a JOIN slots s ON s.id = a.slot_id JOIN volunteers v ON v.id = a.volunteer_id
         LEFT JOIN offers o ON o.application_id = a.id AND o.is_open AND o.expires_at > $2
        WHERE a.task_id = ANY ($1) ORDER BY a.created_at, a.id`,
      [tasks, now.toISOString()],
    )) as ApplicationRow[],

  listing: async ({ tasks }: Stage, index: number, now: Date): Promise<ListingRow> =>
    (
      await adminSql(
        `SELECT id, facility_id AS facility, status::text, check_verdict::text AS verdict, overridden_at IS NOT NULL AS overridden, revision::int,
                ${registeredOn('tasks.facility_id', '$2::timestamptz')} AS registered
           FROM tasks WHERE id = $1`,
        [tasks[index], now.toISOString()],
      )
    )[0] as ListingRow,

  slot: async ({ slots }: Stage, index: number): Promise<SlotRow> =>
    (
      await adminSql(
        `SELECT s.id, s.task_id AS task, s.facility_id AS facility, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.status::text,
                s.capacity::int, s.needed::int, s.seats_taken::int AS taken, t.status::text = 'closed' AS "listingClosed", s.revision::int,
                EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = s.id AND a.holds_seat AND a.status::text <> 'accepted') AS recorded,
                EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = s.id AND (a.is_waiting OR a.holds_seat)) AS applicants
           FROM slots s JOIN tasks t ON t.id = s.task_id WHERE s.id = $1`,
        [slots[index]],
      )
    )[0] as SlotRow,

  /** Whether somebody agreed in a slot holds another seat between two instants, and, of the first, whether its listing has another slot and its facility is registered then. */
  clashes: async (slot: SlotRow, from: Date, until: Date): Promise<{ clashes: boolean; taken: boolean; registered: boolean }> =>
    (
      await adminSql(
        `SELECT EXISTS (SELECT 1 FROM applications a JOIN applications h ON h.volunteer_id = a.volunteer_id AND h.id <> a.id AND h.holds_seat
                         WHERE a.slot_id = $1 AND a.holds_seat AND tstzrange(h.starts_at, h.ends_at) && tstzrange($2, $3)) AS clashes,
                EXISTS (SELECT 1 FROM slots s WHERE s.task_id = $4 AND s.id <> $1 AND s.status::text = 'open' AND s.starts_at = $2
                          AND s.sole_start IS NOT NULL) AS taken,
                ${registeredOn('$5::uuid', '$2::timestamptz')} AS registered`,
        [slot.id, from.toISOString(), until.toISOString(), slot.task, slot.facility],
      )
    )[0] as { clashes: boolean; taken: boolean; registered: boolean },

  claim: async ({ slots, volunteers }: Stage, one: { who: number; slot: number }, now: Date): Promise<ClaimRow> =>
    (
      await adminSql(
        `SELECT s.starts_at AS "startsAt", s.is_visible AS "slotVisible", coalesce(v.withdrawn_at <= $3, false) OR v.merged_into_id IS NOT NULL AS "volunteerWithdrawn",
                ${registeredOn('s.facility_id', 's.starts_at')} AS "registeredOnDay",
                EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = s.id AND a.volunteer_id = v.id AND a.is_live) AS "alreadyLive",
                ${apart('v.id', 's.facility_id')} AS blocked
           FROM slots s, volunteers v WHERE s.id = $1 AND v.id = $2`,
        [slots[one.slot], volunteers[one.who], now.toISOString()],
      )
    )[0] as ClaimRow,

  /** What people are asked again about, the oldest first. */
  questions: async ({ tasks }: Stage): Promise<QuestionRow[]> =>
    (await adminSql(
      `SELECT g.id, g.revision::int, g.volunteer_id AS volunteer, a.starts_at AS "startsAt"
         FROM agreements g JOIN applications a ON a.id = g.application_id
        WHERE a.task_id = ANY ($1) AND g.answer IS NULL ORDER BY g.created_at, g.id`,
      [tasks],
    )) as QuestionRow[],

  wish: async ({ tasks }: Stage): Promise<{ id: string; revision: number } | null> =>
    ((
      await adminSql(`SELECT id, revision::int FROM time_wishes WHERE task_id = $1 AND is_open ORDER BY created_at, id LIMIT 1`, [
        tasks[2],
      ])
    )[0] as { id: string; revision: number } | undefined) ?? null,
})
export type Rows = ReturnType<typeof rowsOf>
