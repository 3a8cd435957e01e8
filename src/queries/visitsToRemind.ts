import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Period } from '@/domain/calendar/jst'
import type { ReminderHours } from '@/domain/reminder/stages'
import { type WhereToCome, whereToCome } from '@/database/agreedContent'

export type VisitToRemind = {
  application: string
  /** Of its mail, after the application: the stage and the start, so that a visit that was moved is reminded of anew. */
  occasion: string
} & WhereToCome

const occasionOf = (hours: ReminderHours): SQL =>
  sql`'reminder-' || ${String(hours)} || '/' || extract(epoch FROM a.starts_at)::bigint`

/**
 * Agreed visits that begin within a span (its end included), whose resident wants reminders and has none of this stage, by
 * id after `after`, at most `limit`. Of every programme: the worker's question.
 */
export async function visitsToRemind(
  db: Database,
  { after, hours, limit, starts }: { hours: ReminderHours; starts: Period; after: string | null; limit: number },
): Promise<VisitToRemind[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, ${occasionOf(hours)} AS occasion, ${whereToCome}
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
     WHERE a.holds_seat AND a.status::text = 'accepted' AND v.notices_reminders IS NOT FALSE
       AND a.starts_at > ${starts.from.toISOString()}::timestamptz AND a.starts_at <= ${starts.until.toISOString()}::timestamptz
       AND ${after ? sql`a.id > ${after}::uuid` : sql`TRUE`}
       AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = 'application/' || a.id || '/' || ${occasionOf(hours)})
     ORDER BY a.id LIMIT ${limit}`)
  return rows as VisitToRemind[]
}
