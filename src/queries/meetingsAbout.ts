import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type MeetingAbout = { id: string; title: string; heldOn: Day; held: boolean }
const COLUMN = { 'gap-analyses': 'gap_analyses_id', 'consultation-matters': 'consultation_matters_id' } as const
export type MetAbout = keyof typeof COLUMN

/** The meetings at which an analysis or a question was talked about, the newest first; at most 20. */
export async function meetingsAbout(db: Database, kind: MetAbout, record: string): Promise<MeetingAbout[]> {
  const { rows } = await db.execute(sql`
    SELECT m.id, m.title, m.held_on AS "heldOn", m.status::text = 'held' AS held FROM meetings_rels r JOIN meetings m ON m.id = r.parent_id
     WHERE r.${sql.raw(COLUMN[kind])} = ${record}::uuid ORDER BY m.held_on DESC, m.id LIMIT 20`)
  return rows as MeetingAbout[]
}
