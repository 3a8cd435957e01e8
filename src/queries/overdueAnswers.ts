import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { facilityInScope, type Scope } from './scope'
import { unansweredAhead } from './waitingAhead'

export type OverdueAnswer = {
  application: string
  title: string
  facility: string
  startsAt: string
  appliedAt: string
  dueAt: string
}

/** Applications whose facility has let its time to answer pass, the longest overdue first, at most `limit`; of every programme. */
export async function overdueAnswers(
  db: Database,
  { limit, now, scope }: { limit: number; now: Date; scope: Scope },
): Promise<OverdueAnswer[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, a.title, f.name AS facility, a.starts_at AS "startsAt", a.applied_at AS "appliedAt", a.answer_due_at AS "dueAt"
      FROM applications a JOIN facilities f ON f.id = a.facility_id
     WHERE ${unansweredAhead(now)} AND a.answer_due_at <= ${now.toISOString()}::timestamptz AND ${facilityInScope(scope, sql`a.facility_id`)}
     ORDER BY a.answer_due_at, a.id LIMIT ${limit}`)
  return rows as OverdueAnswer[]
}
