import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { CaseKind } from '@/domain/caseRecord/caseRecord'

export type ToldCase = {
  title: string
  kind: CaseKind
  happenedOn: Day | null
  facility: string | null
  /** The editor's states. */
  background: unknown
  activity: unknown
  result: unknown
  learning: unknown
}

/** The cases of a programme that may be told to the city, those to follow first; none that may be told to nobody. */
export async function casesToTell(db: Database, programme: string): Promise<ToldCase[]> {
  const { rows } = await db.execute(sql`
    SELECT c.title, c.kind::text AS kind, c.happened_on AS "happenedOn", f.name AS facility, c.background, c.activity, c.result, c.learning
      FROM cases c LEFT JOIN facilities f ON f.id = c.facility_id
     WHERE c.programme_id = ${programme}::uuid AND c.publicity::text <> 'closed' ORDER BY c.kind, c.happened_on NULLS LAST, c.title, c.id`)
  return rows as ToldCase[]
}
