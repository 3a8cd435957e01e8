import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { OUTREACH_STAGES, type OutreachStage } from '@/domain/outreach/outreach'
import { type OutreachAsked, outreachParties } from './outreachParties'

export type StageCount = {
  stage: OutreachStage
  /** Came this far or further, whatever became of them: it never rises from one stage to the next. */
  reached: number
  /** Stands here now, and has not ended. */
  here: number
  /** Ended here. `reached` is `here` and `ended` and what the next stage reached. */
  ended: number
  /** Of those here, who waits longer than the programme says. */
  late: number
  /** The middle one of the days from the stage before, of those for whom both days are known; null when there are none. */
  took: number | null
}

/** How many facilities came to each stage of outreach, stand there, wait too long, and how long it took; see `outreachParties`. */
export async function outreachStages(db: Database, asked: OutreachAsked): Promise<StageCount[]> {
  const { rows } = await db.execute(sql`
    ${outreachParties(asked)}
    SELECT i AS step, count(*) FILTER (WHERE step >= i)::int AS reached, count(*) FILTER (WHERE step = i AND ended IS NULL)::int AS here,
           count(*) FILTER (WHERE step = i AND ended IS NOT NULL)::int AS ended, count(*) FILTER (WHERE step = i AND late)::int AS late,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN dates[i + 1] >= dates[i] THEN dates[i + 1]::date - dates[i]::date END) AS took
      FROM generate_series(0, ${OUTREACH_STAGES.length - 1}) i LEFT JOIN staged ON TRUE GROUP BY i ORDER BY i`)
  return rows.map(({ step, ...counts }) => ({ ...counts, stage: OUTREACH_STAGES[Number(step)] }) as StageCount)
}
