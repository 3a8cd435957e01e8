import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { firstShownWithin } from './counted'
import { monthRows } from './months'
import { facilityInScope, type Scope } from './scope'

export type ListingMonth = ListingCounts & { month: Month }

/**
 * ウ 募集件数, by all three rules: listings first published, slots first visible and the seats they had then
 * (clause 5(5)ウ). What is changed, closed or cancelled later alters no month.
 */
export async function listingsByMonth(
  db: Database,
  { months, programme, scope }: { months: readonly Month[]; programme: string; scope: Scope },
): Promise<ListingMonth[]> {
  if (months.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT m.month,
           (SELECT count(*) FROM tasks t WHERE t.programme_id = ${programme} AND ${firstShownWithin(sql`t.first_published_at`, sql`m.from_at`, sql`m.until_at`)}
              AND ${facilityInScope(scope, sql`t.facility_id`)})::int AS listing,
           s.slot, s.seat
      FROM ${monthRows(months)}
     CROSS JOIN LATERAL (
        SELECT count(*)::int AS slot, coalesce(sum(s.first_visible_capacity), 0)::int AS seat
          FROM slots s WHERE s.programme_id = ${programme} AND ${firstShownWithin(sql`s.first_visible_at`, sql`m.from_at`, sql`m.until_at`)}
           AND ${facilityInScope(scope, sql`s.facility_id`)}) AS s
     ORDER BY m.month`)
  return rows as ListingMonth[]
}
