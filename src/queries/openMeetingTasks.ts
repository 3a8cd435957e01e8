import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { MeetingParty } from '@/domain/meeting/meeting'

export type OpenMeetingTask = {
  id: string
  text: string
  party: MeetingParty
  owner: string | null
  dueOn: Day | null
  meeting: string
  title: string
}

/** Tasks of meetings that were held and are not done, over all programmes, the earliest due first, those without a day last; `total` counts them all. */
export async function openMeetingTasks(db: Database, limit: number): Promise<{ tasks: OpenMeetingTask[]; total: number }> {
  const { rows } = await db.execute(sql`
    SELECT t.id, t.text, t.party::text AS party, t.owner, nullif(t.due_on, '') AS "dueOn", m.id AS meeting, m.title, count(*) OVER ()::int AS total
      FROM meetings_tasks t JOIN meetings m ON m.id = t._parent_id
     WHERE m.status::text = 'held' AND coalesce(t.done_on, '') = ''
     ORDER BY nullif(t.due_on, '') NULLS LAST, m.held_on, t._order LIMIT ${limit}`)
  return { tasks: rows as unknown as OpenMeetingTask[], total: Number(rows[0]?.['total'] ?? 0) }
}
