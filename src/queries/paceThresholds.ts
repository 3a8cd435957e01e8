import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Figure } from '@/domain/kpi/figure'

export type PaceThresholds = Record<Figure, number | null>

/** The agreed thresholds of a programme in percentage points of the target; null where none is agreed (clause 5(5) fixes none). */
export async function paceThresholds(db: Database, programme: string): Promise<PaceThresholds> {
  const { rows } = await db.execute(sql`
    SELECT pace_threshold_facilities::float8 AS facilities, pace_threshold_residents::float8 AS residents,
           pace_threshold_listings::float8 AS listings, pace_threshold_completions::float8 AS completions
      FROM programmes WHERE id = ${programme}`)
  return (rows[0] as PaceThresholds | undefined) ?? { facilities: null, residents: null, listings: null, completions: null }
}
