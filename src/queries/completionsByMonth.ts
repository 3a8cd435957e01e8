import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { completedWithin, homeOn } from './counted'
import { monthRows } from './months'
import { facilityInScope, type Scope } from './scope'

export type CompletionMonth = { month: Month; completions: number; byCityResidents: number }

/** エ マッチング数（受け入れ完了数）: completed visits by the month of their day in Tokyo, and those of city residents among them. */
export async function completionsByMonth(
  db: Database,
  { months, programme, scope }: { months: readonly Month[]; programme: string; scope: Scope },
): Promise<CompletionMonth[]> {
  if (months.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT m.month, count(a.id)::int AS completions, count(home.id)::int AS "byCityResidents"
      FROM ${monthRows(months)}
      LEFT JOIN applications a ON a.programme_id = ${programme} AND ${completedWithin(sql`a`, sql`m.from_at`, sql`m.until_at`)}
                              AND ${facilityInScope(scope, sql`a.facility_id`)}
      LEFT JOIN residences home ON ${homeOn(sql`home`, sql`a`)}
     GROUP BY m.month ORDER BY m.month`)
  return rows as CompletionMonth[]
}
