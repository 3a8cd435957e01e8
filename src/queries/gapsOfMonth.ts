import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import type { GapFigures, GapState, Measure } from '@/domain/gap/gapAnalysis'
import type { Figure } from '@/domain/kpi/figure'

export type GapOfMonth = {
  id: string
  month: Month
  figure: Figure
  status: GapState
  opened: GapFigures | null
  atAgreement: GapFigures | null
  causes: string | null
  measures: Measure[]
  consultedOn: Day | null
  cityPerson: string | null
  operatorPerson: string | null
  result: string | null
}

/**
 * The analyses of one month of a programme with their measures, in the order of the figures (clause 5(5), for the report of 5(7));
 * with `withEarlier` those of the months before it as well, the latest first. There is one for each figure and month at most.
 */
export async function gapsOfMonth(
  db: Database,
  { month, programme, withEarlier = false }: { programme: string; month: Month; withEarlier?: boolean },
): Promise<GapOfMonth[]> {
  const { rows } = await db.execute(sql`
    SELECT g.id, g.month, g.figure::text AS figure, g.status::text AS status, g.opened, g.at_agreement AS "atAgreement", g.causes,
           g.consulted_on AS "consultedOn", g.city_person AS "cityPerson", g.operator_person AS "operatorPerson", g.result,
           coalesce((SELECT json_agg(json_build_object('measure', m.measure, 'person', m.person, 'dueOn', m.due_on, 'doneOn', m.done_on) ORDER BY m._order)
                       FROM gap_analyses_measures m WHERE m._parent_id = g.id), '[]'::json) AS measures
      FROM gap_analyses g
     WHERE g.programme_id = ${programme} AND (g.month = ${month} OR (${withEarlier} AND g.month < ${month}))
     ORDER BY g.month DESC, g.figure`)
  return rows as GapOfMonth[]
}
