import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { AGREEABLE } from '@/domain/report/quality'
import type { Database } from './handle'

export type AgreedLimits = {
  version: number
  agreedOn: string
  operatorName: string
  cityName: string
  /** In percentage points of the target; null where none is agreed (clause 5(5) fixes none). */
  paceThreshold: Record<Figure, number | null>
  /** Which findings hold up a closing that they would not hold up by themselves. */
  blocking: Record<(typeof AGREEABLE)[number], boolean>
}

/** What both parties agreed on last about gaps to the plan and about what holds up a closing; null before they agreed on anything. */
export async function agreedLimits(db: Database, programme: string): Promise<AgreedLimits | null> {
  const { rows } = await db.execute(sql`
    SELECT version::int AS version, agreed_on AS "agreedOn", operator_name AS "operatorName", city_name AS "cityName",
           ${groupOf('pace_threshold', FIGURES)} AS "paceThreshold", ${groupOf('blocking', AGREEABLE)} AS blocking
      FROM kpi_definitions WHERE programme_id = ${programme} AND is_agreed ORDER BY version DESC LIMIT 1`)
  return (rows[0] as AgreedLimits | undefined) ?? null
}

const groupOf = (group: string, names: readonly string[]): SQL =>
  sql`json_build_object(${sql.join(
    names.map((name) => sql`${name}::text, ${sql.identifier(`${group}_${name}`)}`),
    sql`, `,
  )})`
