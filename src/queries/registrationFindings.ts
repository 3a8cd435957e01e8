import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { Scope } from './scope'

export type RegistrationFindings = {
  /** Rows of the directory with the number, one per service. */
  facilities: { id: string; name: string; serviceCode: string }[]
  /** Registrations of the number in the programme of the request, the newest first. */
  registrations: { id: string; startsOn: Day; lastDay: Day | null }[]
  /** Other requests for the number, the newest first. */
  requests: { id: string; status: 'received' | 'approved' | 'declined' }[]
  /** The staff account that has the e-mail of the request. */
  account: { role: string; active: boolean } | null
}

/** What stands already about the office number and the e-mail of a request. For operators: other scopes see nothing. */
export async function registrationFindings(
  db: Database,
  { request, scope }: { request: string; scope: Scope },
): Promise<RegistrationFindings | null> {
  if (scope.kind !== 'all') return null
  const { rows } = await db.execute(sql`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'serviceCode', f.service_code::text) ORDER BY f.service_code::text), '[]')
         FROM facilities f WHERE f.office_number = q.office_number) AS facilities,
      (SELECT coalesce(json_agg(json_build_object('id', r.id, 'startsOn', r.starts_on, 'lastDay', r.last_day) ORDER BY r.starts_on DESC), '[]')
         FROM facility_registrations r WHERE r.office_number = q.office_number AND r.programme_id = q.programme_id) AS registrations,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'status', o.status::text) ORDER BY o.created_at DESC), '[]')
         FROM facility_requests o WHERE o.office_number = q.office_number AND o.id <> q.id) AS requests,
      (SELECT json_build_object('role', u.role::text, 'active', u.active IS NOT FALSE) FROM users u WHERE u.email = lower(q.email)) AS account
      FROM facility_requests q WHERE q.id = ${request}`)
  return (rows[0] as RegistrationFindings | undefined) ?? null
}
