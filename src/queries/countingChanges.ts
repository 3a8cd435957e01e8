import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { CountingChange } from '@/domain/kpi/countingChange'

/**
 * Where agreed definitions (clause 5(5)) changed the counting of a programme after its first month, in their order. Of several that
 * count from one month the newest does; what it is compared with is what was in force before the first of them.
 */
export async function countingChanges(db: Database, programme: string): Promise<CountingChange[]> {
  const { rows } = await db.execute(sql`
    WITH months AS (
      SELECT k.from_month AS "fromMonth", max(k.version)::int AS version, (array_agg(k.agreed_on ORDER BY k.version DESC))[1] AS "agreedOn",
             (array_agg(k.replaced_unit::text ORDER BY k.version))[1] AS unit_before, (array_agg(k.counting_unit::text ORDER BY k.version DESC))[1] AS unit_after,
             (array_agg(k.replaced_rule::text ORDER BY k.version))[1] AS rule_before, (array_agg(k.listing_rule::text ORDER BY k.version DESC))[1] AS rule_after
        FROM kpi_definitions k JOIN programmes p ON p.id = k.programme_id
       WHERE p.id = ${programme} AND k.is_agreed AND k.from_month > left(p.starts_on, 7)
       GROUP BY k.from_month)
    SELECT 'facilities' AS figure, "fromMonth", version, "agreedOn", unit_before AS before, unit_after AS after FROM months WHERE unit_before <> unit_after
     UNION ALL
    SELECT 'listings', "fromMonth", version, "agreedOn", rule_before, rule_after FROM months WHERE rule_before <> rule_after
     ORDER BY "fromMonth", figure`)
  return rows as CountingChange[]
}
