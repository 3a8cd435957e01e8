import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { facilityInScope, type Scope } from './scope'
import { unsettled } from './unsettled'

export type MissingRecords = {
  facility: string
  name: string
  unrecorded: number
  /** The beginning of the earliest visit without a record; null when there is none. */
  earliest: Date | null
  /** The active staff of the facility; `key` is that of the mail to them on this day. */
  staff: { key: string; name: string; email: string; reminded: boolean }[]
  office: { name: string; phone: string | null } | null
}

/** What facilities have not recorded, and whom to write to about it; `day` (JST) is that of the mail. */
export async function missingRecords(
  db: Database,
  { day, now, scope }: { day: Day; now: Date; scope: Scope },
): Promise<MissingRecords[]> {
  const key = sql`'facility/' || f.id || '/records/' || ${day}::text || '/' || u.id`
  const { rows } = await db.execute(sql`
    SELECT f.id AS facility, f.name, count(a.id)::int AS unrecorded, min(a.starts_at) AS earliest,
           coalesce((SELECT json_agg(json_build_object('key', ${key}, 'name', u.name, 'email', u.email,
                            'reminded', EXISTS (SELECT 1 FROM mails m WHERE m.key = ${key})) ORDER BY u.id)
                       FROM users u JOIN users_rels r ON r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = f.id
                      WHERE u.active IS NOT FALSE AND u.role::text = 'facility'), '[]') AS staff,
           (SELECT json_build_object('name', p.contractor_name, 'phone', p.contractor_phone)
              FROM programmes p ORDER BY p.is_current DESC NULLS LAST, p.starts_on DESC LIMIT 1) AS office
      FROM facilities f LEFT JOIN applications a ON a.facility_id = f.id AND ${unsettled(now)} AND a.status::text = 'accepted'
     WHERE ${facilityInScope(scope, sql`f.id`)}
     GROUP BY f.id, f.name ORDER BY f.id LIMIT 500`)
  return rows.map((row) => ({
    ...row,
    earliest: row['earliest'] ? new Date(row['earliest'] as string) : null,
  })) as MissingRecords[]
}
