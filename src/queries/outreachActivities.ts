import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { Activity } from '@/domain/publicity/publicity'

export type OutreachActivityRow = Activity & {
  title: string
  content: string | null
  reachUnit: string | null
  untilOn: Day | null
}

/** Publicity for many at once in a programme (clauses 5(1), 5(2)) begun by a day, in the order in which it was done; at most 1000. */
export async function outreachActivities(
  db: Database,
  { day, programme }: { programme: string; day: Day },
): Promise<OutreachActivityRow[]> {
  const { rows } = await db.execute(sql`
    SELECT title, done_on AS "doneOn", nullif(until_on, '') AS "untilOn", channel::text AS channel, audience::text AS audience, content,
           reach::int AS reach, reach_unit AS "reachUnit", cost::int AS cost
      FROM outreach_activities WHERE programme_id = ${programme}::uuid AND done_on <= ${day} ORDER BY done_on, id LIMIT 1000`)
  return rows as OutreachActivityRow[]
}
