import { quietHoursOf } from '@/database/quietHoursOf'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { QuietHours } from '@/domain/message/quietHours'
import type { Activity } from '@/glossary/applicantMails'
import type { Office } from '@/glossary/mail'

export type StaffOfVisit = {
  activity: Activity
  quiet: QuietHours
  office: Office
  /** The active staff of the facility. */
  staff: { account: string; name: string; email: string }[]
}

/** What an application is for, and the active staff of its facility; null where there is no such application. */
export const staffOfVisit = (db: Database, application: string): Promise<StaffOfVisit | null> =>
  staffOf(db, sql`applications`, application)

/** The same of a slot. */
export const staffOfSlot = (db: Database, slot: string): Promise<StaffOfVisit | null> => staffOf(db, sql`slots`, slot)

async function staffOf(db: Database, table: SQL, id: string): Promise<StaffOfVisit | null> {
  const { rows } = await db.execute(sql`
    SELECT t.title, f.name AS facility, a.starts_at, a.ends_at, p.quiet_from, p.quiet_until, p.contractor_name, p.contractor_phone,
           coalesce((SELECT jsonb_agg(jsonb_build_object('account', u.id, 'name', u.name, 'email', u.email) ORDER BY u.id)
                       FROM users u JOIN users_rels r ON r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = f.id
                      WHERE u.active IS NOT FALSE AND u.role::text = 'facility'), '[]'::jsonb) AS staff
      FROM ${table} a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id
     WHERE a.id = ${id}::uuid`)
  const [row] = rows
  if (!row) return null
  return {
    activity: {
      title: String(row['title']),
      facility: String(row['facility']),
      startsAt: new Date(row['starts_at'] as string),
      endsAt: new Date(row['ends_at'] as string),
    },
    quiet: quietHoursOf(row),
    office: { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null },
    staff: row['staff'] as StaffOfVisit['staff'],
  }
}
