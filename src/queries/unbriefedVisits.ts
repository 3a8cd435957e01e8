import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { quietHoursOf } from '@/database/quietHoursOf'
import type { QuietHours } from '@/domain/message/quietHours'

export type UnbriefedVisit = {
  id: string
  name: string
  email: string
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  office: { name: string; phone: string | null }
  quiet: QuietHours
}

/**
 * Agreed visits still to come of people with an account who never passed the briefing, where the programme asks for it,
 * and who were not written to about it yet; all of the system.
 */
export async function unbriefedVisits(db: Database, now: Date): Promise<UnbriefedVisit[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, v.name, c.email, t.title, f.name AS facility, a.starts_at, a.ends_at, p.quiet_from, p.quiet_until,
           json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM applications a JOIN programmes p ON p.id = a.programme_id AND p.briefing_required JOIN volunteers v ON v.id = a.volunteer_id
      JOIN volunteer_accounts c ON c.volunteer_id = v.id AND c.active JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.status::text = 'accepted' AND a.starts_at > ${now.toISOString()}::timestamptz
       AND EXISTS (SELECT 1 FROM briefings WHERE is_published)
       AND NOT EXISTS (SELECT 1 FROM briefing_results r JOIN volunteers w ON w.id = r.volunteer_id
                        WHERE r.passed_at IS NOT NULL AND (w.id = v.id OR w.merged_into_id = v.id))
       AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = 'application/' || a.id || '/briefing')
     ORDER BY a.starts_at, a.id LIMIT 500`)
  return rows.map((row) => ({
    ...row,
    quiet: quietHoursOf(row),
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
  })) as UnbriefedVisit[]
}
