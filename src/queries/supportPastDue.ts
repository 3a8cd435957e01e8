import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { SupportSource, SupportUrgency } from '@/domain/support/supportRequest'

export type SupportPastDue = { id: string; number: string; source: SupportSource; urgency: SupportUrgency; dueAt: Date }

/** Questions that were not answered in time, all of the system, the oldest first. */
export async function supportPastDue(db: Database, now: Date): Promise<SupportPastDue[]> {
  const { rows } = await db.execute(sql`
    SELECT id, number, source::text AS source, urgency::text AS urgency, due_at FROM support_requests
     WHERE status::text <> 'done' AND due_at < ${now.toISOString()}::timestamptz ORDER BY due_at, id LIMIT 500`)
  return rows.map(({ due_at: dueAt, ...row }) => ({ ...row, dueAt: new Date(dueAt as string) })) as SupportPastDue[]
}
