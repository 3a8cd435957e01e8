import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type ProgrammeSpan = { id: string; name: string; startsOn: Day; endsOn: Day; isCurrent: boolean }

/** All programmes, the running one first, then the newest. */
export async function programmes(db: Database): Promise<ProgrammeSpan[]> {
  const { rows } = await db.execute(sql`
    SELECT id, name, starts_on AS "startsOn", ends_on AS "endsOn", coalesce(is_current, false) AS "isCurrent"
      FROM programmes ORDER BY is_current DESC NULLS LAST, starts_on DESC`)
  return rows as ProgrammeSpan[]
}
