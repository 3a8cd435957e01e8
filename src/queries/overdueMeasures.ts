import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'

export type OverdueMeasure = {
  id: string
  analysis: string
  figure: Figure
  month: Month
  measure: string
  person: string
  dueOn: Day
  officeName: string
  officePhone: string | null
}

/** Measures of open analyses that were due before a day, are not done, and of which nobody was written to yet. */
export async function overdueMeasures(db: Database, today: Day): Promise<OverdueMeasure[]> {
  const { rows } = await db.execute(sql`
    SELECT m.id, g.id AS analysis, g.figure::text AS figure, g.month, m.measure, m.person, m.due_on AS "dueOn",
           p.contractor_name AS "officeName", p.contractor_phone AS "officePhone"
      FROM gap_analyses_measures m JOIN gap_analyses g ON g.id = m._parent_id JOIN programmes p ON p.id = g.programme_id
     WHERE g.is_open AND m.done_on IS NULL AND m.due_on < ${today}
       AND NOT EXISTS (SELECT 1 FROM users u JOIN mails k ON k.key = 'gap-measure/' || m.id || '/' || m.due_on || '/' || u.id)
     ORDER BY m.due_on, m.id LIMIT 200`)
  return rows as OverdueMeasure[]
}
