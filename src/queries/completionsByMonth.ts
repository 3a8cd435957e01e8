import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { completedWithin, livedInCity } from './counted'
import { monthRows } from './months'
import { facilityInScope, type Scope } from './scope'

export type CompletionMonth = { month: Month; completions: number; byCityResidents: number }

/** エ マッチング数（受け入れ完了数）: completed visits by the month of their day in Tokyo, and those of city residents among them. */
export async function completionsByMonth(db: Database, { months, programme, scope }: { months: readonly Month[]; programme: string; scope: Scope }): Promise<CompletionMonth[]> {
  if (months.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT m.month, c.completions, c.by_city_residents AS "byCityResidents"
      FROM ${monthRows(months)}
     CROSS JOIN LATERAL (
        SELECT count(*)::int AS completions, count(*) FILTER (WHERE ${livedInCity(sql`a`)})::int AS by_city_residents
          FROM applications a WHERE a.programme_id = ${programme} AND ${completedWithin(sql`a`, sql`m.from_at`, sql`m.until_at`)}
           AND ${facilityInScope(scope, sql`a.facility_id`)}) AS c
     ORDER BY m.month`)
  return rows as CompletionMonth[]
}
