import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { SupportSource, SupportUrgency } from '@/domain/support/supportRequest'
import { notYetTold } from './officeAddresses'

export type SupportPastDue = { id: string; number: string; source: SupportSource; urgency: SupportUrgency; dueAt: Date }

/** Questions that were not answered in time, and of which not every operator was told yet; all of the system, the oldest first, at most 500. */
export async function supportPastDue(db: Database, now: Date): Promise<SupportPastDue[]> {
  const { rows } = await db.execute(sql`
    SELECT q.id, q.number, q.source::text AS source, q.urgency::text AS urgency, q.due_at FROM support_requests q
     WHERE q.status::text <> 'done' AND q.due_at < ${now.toISOString()}::timestamptz AND ${notYetTold(sql`'support-request/' || q.id || '/late/'`)}
     ORDER BY q.due_at, q.id LIMIT 500`)
  return rows.map(({ due_at: dueAt, ...row }) => ({ ...row, dueAt: new Date(dueAt as string) })) as SupportPastDue[]
}
