import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { standsOn } from '@/database/registrationHolds'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { facilityInScope, type Scope } from './scope'

type CountingUnit = ReportedProgramme['countingUnit']

/** The unit the ledger carries, or that of a definition that was in force earlier or is only proposed. */
const unitOf = (unit?: CountingUnit): SQL => {
  if (!unit) return sql`r.counting_unit`
  return unit === 'number_service' ? sql`r.office_number || '/' || f.service_code::text` : sql`r.office_number`
}

/**
 * ア 登録事業所 at both ends of a month `m` (months.ts), one row for each counting unit of the programme: whether it stood
 * at the end of the month before and stands at the end of this one, and by which registration (`id_before`, `id_now`): of several the
 * one that began first, so that it is the same whenever it is asked.
 * Counted is an office in a ward of the programme's city. A registration that began before the programme counts from
 * the programme's first month on; a unit whose registration passes from one row to the next stands all along.
 */
export const registeredUnits = (programme: string, scope: Scope, unit?: CountingUnit): SQL => sql`
  SELECT bool_or(at.before) AS before, bool_or(at.now) AS now,
         (array_agg(r.id ORDER BY r.starts_on, r.id) FILTER (WHERE at.before))[1] AS id_before,
         (array_agg(r.id ORDER BY r.starts_on, r.id) FILTER (WHERE at.now))[1] AS id_now
    FROM facility_registrations r JOIN programmes p ON p.id = r.programme_id
    JOIN facilities f ON f.id = r.facility_id JOIN wards w ON w.id = f.ward_id AND w.municipality_id = p.municipality_id
   CROSS JOIN LATERAL (
      SELECT ${standsOn(sql`r`, sql`m.eve`)} AND m.eve >= p.starts_on AS before, ${standsOn(sql`r`, sql`m.last_day`)} AS now) AS at
   WHERE r.programme_id = ${programme} AND ${facilityInScope(scope, sql`r.facility_id`)}
   GROUP BY ${unitOf(unit)}`
