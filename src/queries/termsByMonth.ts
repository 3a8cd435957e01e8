import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'

type Terms = Pick<ReportedProgramme, 'countingUnit' | 'listingRule'>

/** By what each month of a programme is counted, in their order: the definition in force in it, as `reportedProgramme` says of one. */
export async function termsByMonth(
  db: Database,
  { months, programme }: { programme: string; months: readonly Month[] },
): Promise<Terms[]> {
  const { rows } = await db.execute(sql`
    SELECT coalesce(later.replaced_unit::text, p.counting_unit::text) AS "countingUnit",
           coalesce(later.replaced_rule::text, p.listing_rule::text) AS "listingRule"
      FROM jsonb_array_elements_text(${JSON.stringify(months)}::jsonb) WITH ORDINALITY AS m(month, nth)
      JOIN programmes p ON p.id = ${programme}
      LEFT JOIN LATERAL (SELECT k.replaced_unit, k.replaced_rule FROM kpi_definitions k WHERE k.programme_id = p.id AND k.is_agreed AND k.from_month > m.month
                          ORDER BY k.version LIMIT 1) later ON TRUE
     ORDER BY m.nth`)
  return rows as Terms[]
}
