import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Day, startOfDay } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { completedWithin, firstShownWithin } from './counted'
import { dayRows } from './months'
import { registeredUnits } from './registeredUnits'
import { residentsStanding } from './registeredResidents'
import { facilityInScope, type Scope } from './scope'

export type StandingDay = Record<Figure, number> & { day: Day }

/** All four figures at 24:00 (Tokyo) of each day: what stands of ア and イ, what ウ and エ have added up to since the programme began. */
export async function standingOnDays(
  db: Database,
  {
    days,
    programme: { countingUnit, id, listingRule, startsOn },
    scope,
  }: {
    days: readonly Day[]
    programme: Pick<ReportedProgramme, 'id' | 'startsOn' | 'listingRule' | 'countingUnit'>
    scope: Scope
  },
): Promise<StandingDay[]> {
  if (days.length === 0) return []
  const begin = sql`${startOfDay(startsOn).toISOString()}::timestamptz`
  const listed =
    listingRule === 'listing'
      ? sql`SELECT count(*) FROM tasks t WHERE t.programme_id = ${id} AND ${firstShownWithin(sql`t.first_published_at`, begin, sql`m.until_at`)}
              AND ${facilityInScope(scope, sql`t.facility_id`)}`
      : sql`SELECT ${listingRule === 'seat' ? sql`coalesce(sum(s.first_visible_capacity), 0)` : sql`count(*)`} FROM slots s
             WHERE s.programme_id = ${id} AND ${firstShownWithin(sql`s.first_visible_at`, begin, sql`m.until_at`)} AND ${facilityInScope(scope, sql`s.facility_id`)}`
  const { rows } = await db.execute(sql`
    SELECT m.month AS day,
           (SELECT count(*) FILTER (WHERE c.now) FROM (${registeredUnits(id, scope, countingUnit)}) c)::int AS facilities,
           (SELECT count(*) FILTER (WHERE c.now) FROM (${residentsStanding(scope)}) c)::int AS residents,
           (${listed})::int AS listings,
           (SELECT count(*) FROM applications a WHERE a.programme_id = ${id} AND ${completedWithin(sql`a`, begin, sql`m.until_at`)}
               AND ${facilityInScope(scope, sql`a.facility_id`)})::int AS completions
      FROM ${dayRows(days)} ORDER BY m.month`)
  return rows as StandingDay[]
}
