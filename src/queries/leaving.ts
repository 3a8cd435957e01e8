import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Leaving } from '@/domain/people/leaving'

/** Rules that name a person, also by a record that was merged into theirs. */
export const namesThem = (volunteer: string): SQL =>
  sql`volunteer_id IN (SELECT v.id FROM volunteers v WHERE ${volunteer}::uuid IN (v.id, v.merged_into_id))`

/**
 * What of a person would end with their leaving: applications that wait, agreed visits that have not begun, wishes, proposals and
 * invitations that are open, facilities that call them a regular, their account and their calendar. All facilities: it is the
 * office that asks.
 */
export async function leaving(db: Database, { now, volunteer }: { volunteer: string; now: Date }): Promise<Leaving> {
  const { rows } = await db.execute(sql`
    SELECT (SELECT count(*)::int FROM applications WHERE volunteer_id = ${volunteer} AND is_waiting) AS waiting,
           (SELECT coalesce(json_agg(json_build_object('application', a.id, 'title', a.title, 'facility', f.name, 'startsAt', a.starts_at)
                            ORDER BY a.starts_at, a.id), '[]'::json)
              FROM applications a JOIN facilities f ON f.id = a.facility_id
             WHERE a.volunteer_id = ${volunteer} AND a.status::text = 'accepted' AND a.starts_at > ${now.toISOString()}::timestamptz) AS visits,
           (SELECT count(*)::int FROM time_wishes WHERE volunteer_id = ${volunteer} AND is_open) AS wishes,
           (SELECT count(*)::int FROM proposals WHERE volunteer_id = ${volunteer} AND status::text = 'received') AS proposals,
           (SELECT count(*)::int FROM invitations WHERE volunteer_id = ${volunteer} AND is_open) AS invitations,
           (SELECT count(*)::int FROM auto_accept_rules WHERE is_active AND ${namesThem(volunteer)}) AS regulars,
           EXISTS (SELECT 1 FROM volunteer_accounts WHERE volunteer_id = ${volunteer} AND active) AS "hasAccount",
           EXISTS (SELECT 1 FROM calendar_feeds WHERE volunteer_id = ${volunteer} AND revoked_at IS NULL) AS "hasCalendar"`)
  const row = rows[0] as Omit<Leaving, 'visits'> & {
    visits: { application: string; title: string; facility: string; startsAt: string }[]
  }
  return { ...row, visits: row.visits.map((visit) => ({ ...visit, startsAt: new Date(visit.startsAt) })) }
}
