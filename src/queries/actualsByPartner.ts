import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { standsOn } from '@/database/registrationHolds'
import { addDays, type Day, startOfDay } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { completedWithin, firstShownWithin, residentOn } from './counted'
import { facilityInScope, residenceInScope, type Scope } from './scope'
import { facilitiesThrough } from './throughPartner'

export type PartnerActuals = Record<Figure, number> & { id: string; name: string }

/**
 * The four figures of each partner by 24:00 (Tokyo) of a day, under the conditions of the figures themselves: ア and ウ of the
 * offices registered through it, イ and エ of the residents who came through it. Partners in use, and those that have a target.
 */
export async function actualsByPartner(
  db: Database,
  {
    day,
    programme: { countingUnit, id, listingRule, startsOn },
    scope,
  }: {
    day: Day
    programme: Pick<ReportedProgramme, 'id' | 'startsOn' | 'listingRule' | 'countingUnit'>
    scope: Scope
  },
): Promise<PartnerActuals[]> {
  const begin = sql`${startOfDay(startsOn).toISOString()}::timestamptz`
  const until = sql`${startOfDay(addDays(day, 1)).toISOString()}::timestamptz`
  const unit = countingUnit === 'number' ? sql`r.office_number` : sql`r.office_number || '/' || f.service_code::text`
  const through = facilitiesThrough(sql`${id}`, sql`p.id`)
  const listed =
    listingRule === 'listing'
      ? sql`SELECT count(*) FROM tasks t WHERE t.programme_id = ${id} AND t.facility_id IN ${through} AND ${firstShownWithin(sql`t.first_published_at`, begin, until)}
              AND ${facilityInScope(scope, sql`t.facility_id`)}`
      : sql`SELECT ${listingRule === 'seat' ? sql`coalesce(sum(s.first_visible_capacity), 0)` : sql`count(*)`} FROM slots s
             WHERE s.programme_id = ${id} AND s.facility_id IN ${through} AND ${firstShownWithin(sql`s.first_visible_at`, begin, until)}
               AND ${facilityInScope(scope, sql`s.facility_id`)}`
  const { rows } = await db.execute(sql`
    SELECT p.id, p.name,
           (SELECT count(DISTINCT ${unit}) FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id
             WHERE r.programme_id = ${id} AND r.partner_id = p.id AND ${standsOn(sql`r`, sql`${day}`)} AND ${facilityInScope(scope, sql`r.facility_id`)})::int AS facilities,
           (SELECT count(DISTINCT v.id) FROM volunteers v JOIN residences r ON r.volunteer_id = v.id
             WHERE v.partner_id = p.id AND ${residentOn(sql`v`, sql`r`, sql`${day}`, until)} AND ${residenceInScope(scope, sql`r.ward_id`)})::int AS residents,
           (${listed})::int AS listings,
           (SELECT count(*) FROM applications a JOIN volunteers v ON v.id = a.volunteer_id AND v.partner_id = p.id
             WHERE a.programme_id = ${id} AND ${completedWithin(sql`a`, begin, until)} AND ${facilityInScope(scope, sql`a.facility_id`)})::int AS completions
      FROM partners p
     WHERE p.active OR EXISTS (SELECT 1 FROM targets t WHERE t.programme_id = ${id} AND t.partner_id = p.id)
     ORDER BY p.name`)
  return rows as PartnerActuals[]
}
