import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { lastTold } from './openIncidents'
import { notYetTold } from './officeAddresses'

export type FollowUpPastDue = { id: string; number: string; dueAt: Date; office: { name: string; phone: string | null } }

/**
 * Incidents that have not ended and of which the city should have heard again by now (src/domain/incident/followUp.ts), and not every
 * operator was written to about this time; all of the system, the oldest first, at most 500.
 */
export async function followUpsPastDue(db: Database, now: Date): Promise<FollowUpPastDue[]> {
  const { rows } = await db.execute(sql`
    SELECT i.id, i.number, d.due_at, json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM incidents i JOIN programmes p ON p.id = i.programme_id
     CROSS JOIN LATERAL (SELECT ${lastTold} + make_interval(hours => p.incident_follow_up_hours::int) AS due_at) d
     WHERE i.status::text IN ('open', 'handling') AND i.city_told_at IS NOT NULL AND i.ended_at IS NULL AND d.due_at < ${now.toISOString()}::timestamptz
       AND ${notYetTold(sql`'incident/' || i.id || '/follow-up/' || extract(epoch FROM d.due_at)::bigint || '/'`)}
     ORDER BY d.due_at, i.id LIMIT 500`)
  return rows.map((row) => ({ ...row, dueAt: new Date(row['due_at'] as string) })) as unknown as FollowUpPastDue[]
}
