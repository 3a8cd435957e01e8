import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import type { GapState } from '@/domain/gap/gapAnalysis'
import type { Figure } from '@/domain/kpi/figure'
import type { RegisterState } from '@/domain/register/states'

export type MeetingRecords = {
  matters: { title: string; state: RegisterState; agreedOn: Day | null }[]
  gaps: { figure: Figure; month: Month; state: GapState; consultedOn: Day | null }[]
  files: { title: string; fileName: string }[]
}

/** What a meeting was about in the registers, and the papers handed out there as files; each in the order in which it was chosen. */
export async function meetingRecords(db: Database, meeting: string): Promise<MeetingRecords> {
  const linked = sql`FROM meetings_rels r`
  const of = sql`WHERE r.parent_id = ${meeting}::uuid`
  const { rows } = await db.execute(sql`
    SELECT (SELECT coalesce(json_agg(json_build_object('title', m.title, 'state', m.status, 'agreedOn', m.agreed_on) ORDER BY r."order"), '[]')
              ${linked} JOIN consultation_matters m ON m.id = r.consultation_matters_id ${of}) AS matters,
           (SELECT coalesce(json_agg(json_build_object('figure', g.figure, 'month', g.month, 'state', g.status, 'consultedOn', nullif(g.consulted_on, '')) ORDER BY r."order"), '[]')
              ${linked} JOIN gap_analyses g ON g.id = r.gap_analyses_id ${of}) AS gaps,
           (SELECT coalesce(json_agg(json_build_object('title', f.title, 'fileName', f.filename) ORDER BY r."order"), '[]')
              ${linked} JOIN register_files f ON f.id = r.register_files_id ${of}) AS files`)
  return rows[0] as MeetingRecords
}
