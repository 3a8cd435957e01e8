import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ReadingSide } from '@/domain/message/rules'

/** How many messages of a thread a side has not read. The scope is the application. */
export async function unreadInThread(
  db: Database,
  { application, side }: { application: string; side: ReadingSide },
): Promise<number> {
  const { rows } = await db.execute(sql`
    SELECT count(*)::int AS unread FROM messages
     WHERE application_id = ${application}::uuid AND side::text <> ${side}
       AND CASE ${side} WHEN 'resident' THEN read_by_resident_at ELSE read_by_facility_at END IS NULL`)
  return Number(rows[0]?.['unread'] ?? 0)
}
