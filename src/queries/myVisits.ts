import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { agreedContent, type WhereToCome, whereToCome } from '@/database/agreedContent'

export type MyVisit = {
  id: string
  revision: number
  status: ApplicationStatus
  statusReason: string | null
  /** Until when a free seat is held for them; null when none is. */
  offerUntil: string | null
  /** A seat was held for them until its listing was shown no more; they are asked again when it is. */
  offerRests: boolean
  since: string
  changedByMe: boolean
  /** They said so by telephone, and the office wrote it down. */
  toldByPhone: boolean
  completedAt: string | null
  /** How long it counts; null before the facility has recorded it. */
  workedMinutes: number | null
  startsAt: string
  endsAt: string
  title: string
  facility: string
  phone: string | null
  message: string | null
  /** The facility agreed to it once, whatever came after. */
  wasAgreed: boolean
  /** Its resident reported from it that they were asked for what nobody may ask. */
  reported: boolean
  /** How many messages there are in its thread, and how many of them its resident has not read. */
  messages: number
  unread: number
  /** For how many days after the visit both sides may write to each other. */
  daysAfterVisit: number
} & WhereToCome

/** The applications of one resident, the latest activity first, at most `limit`; or the one with this id (a uuid), if it is theirs. The scope is the person. */
export async function myVisits(
  db: Database,
  { volunteer, application, limit }: { volunteer: string; application: string | null; limit: number },
): Promise<MyVisit[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, a.revision::int AS revision, a.status::text AS status, a.status_reason AS "statusReason", a.status_changed_at AS since,
           a.status_changed_by_role::text = 'resident' AS "changedByMe", coalesce(a.told_by_phone, false) AS "toldByPhone",
           a.completed_at AS "completedAt", a.worked_minutes::int AS "workedMinutes", a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.message,
           a.accepted_at IS NOT NULL AS "wasAgreed", EXISTS (SELECT 1 FROM incidents i WHERE i.application_id = a.id AND i.is_one_tap) AS reported,
           (SELECT count(*)::int FROM messages m WHERE m.application_id = a.id) AS messages,
           (SELECT count(*)::int FROM messages m WHERE m.application_id = a.id AND m.side::text <> 'resident' AND m.read_by_resident_at IS NULL) AS unread,
           (SELECT o.expires_at FROM offers o WHERE o.application_id = a.id AND o.is_open) AS "offerUntil",
           a.status::text = 'waitlisted' AND NOT t.is_published AND EXISTS (SELECT 1 FROM offers o WHERE o.application_id = a.id AND NOT o.uses_turn) AS "offerRests",
           p.contact_days_after_visit::int AS "daysAfterVisit",
           ${agreedContent}->>'title' AS title, ${whereToCome}, f.name AS facility, f.phone
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id
     WHERE a.volunteer_id = ${volunteer}::uuid ${application ? sql`AND a.id = ${application}::uuid` : sql``}
     ORDER BY a.starts_at DESC, a.id DESC LIMIT ${limit}`)
  return rows as MyVisit[]
}
