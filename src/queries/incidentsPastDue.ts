import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { notYetTold } from './officeAddresses'

export type PastDue = { id: string; number: string; cityDueAt: Date; office: { name: string; phone: string | null } }

/** Incidents of which the city was not told although it is past due (clause 13(3)), and not every operator was written to yet; all of the system, the oldest first, at most 500. */
export async function incidentsPastDue(db: Database, now: Date): Promise<PastDue[]> {
  const { rows } = await db.execute(sql`
    SELECT i.id, i.number, i.city_due_at, json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM incidents i JOIN programmes p ON p.id = i.programme_id
     WHERE i.awaits_city AND i.city_due_at < ${now.toISOString()}::timestamptz AND ${notYetTold(sql`'incident/' || i.id || '/late/'`)}
     ORDER BY i.city_due_at, i.id LIMIT 500`)
  return rows.map((row) => ({ ...row, cityDueAt: new Date(row['city_due_at'] as string) })) as PastDue[]
}
