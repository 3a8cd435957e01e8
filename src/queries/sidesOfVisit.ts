import { quietHoursOf } from '@/database/quietHoursOf'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { QuietHours } from '@/domain/message/quietHours'
import type { ReviewSide } from '@/domain/review/criteria'

/** Somebody of one side of a visit who can be written to, and the visit. `account` is that of the resident or of the staff. */
export type PersonOfVisit = {
  application: string
  side: ReviewSide
  account: string
  name: string
  email: string
  activity: { title: string; facility: string; startsAt: Date; endsAt: Date }
  completedAt: Date | null
  office: { name: string; phone: string | null }
  quiet: QuietHours
}

/**
 * Whom both sides of visits can be written to: the resident's account, and the accounts of the facility's staff. `visits`
 * are rows of applications; `condition` is on `p` (application, side, account). Each account once.
 */
export async function sidesOfVisit(db: Database, visits: SQL, condition: SQL, limit: number): Promise<PersonOfVisit[]> {
  const { rows } = await db.execute(sql`
    WITH visits AS (${visits}),
    people AS (
      SELECT d.id AS application, 'resident' AS side, c.id AS account, v.name, c.email
        FROM visits d JOIN volunteers v ON v.id = d.volunteer_id JOIN volunteer_accounts c ON c.volunteer_id = v.id AND c.active IS NOT FALSE
       UNION ALL
      SELECT d.id, 'facility', u.id, u.name, u.email
        FROM visits d JOIN users_rels r ON r.facilities_id = d.facility_id AND r.path = 'facilities'
        JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility')
    SELECT p.application, p.side, p.account, p.name, p.email, a.title, f.name AS facility, a.starts_at, a.ends_at, a.completed_at,
           g.contractor_name, g.contractor_phone, g.quiet_from, g.quiet_until
      FROM people p JOIN visits a ON a.id = p.application JOIN facilities f ON f.id = a.facility_id JOIN programmes g ON g.id = a.programme_id
     WHERE ${condition} ORDER BY p.application, p.side, p.account LIMIT ${limit}`)
  return rows.map((row) => ({
    application: String(row['application']),
    side: row['side'] as ReviewSide,
    account: String(row['account']),
    name: String(row['name']),
    email: String(row['email']),
    activity: {
      title: String(row['title']),
      facility: String(row['facility']),
      startsAt: new Date(row['starts_at'] as string),
      endsAt: new Date(row['ends_at'] as string),
    },
    completedAt: row['completed_at'] ? new Date(row['completed_at'] as string) : null,
    office: { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null },
    quiet: quietHoursOf(row),
  }))
}
