import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { LedgerEntry } from '@/domain/settlement/ledger'
import { facilityInScope, type Scope } from './scope'

/**
 * The registration ledger of a programme with the days that the settlement may ask for (clause 5(5)): one line for each
 * registration of an office in a ward of the city, and one for each further service under a registered number that takes
 * part by a request that was approved or a listing that was published. All of them, in the order of time: a settlement
 * is of the whole ledger.
 *
 * A further service takes part in each registration by what was approved or published within it: with the registration its
 * part ends, and where the number comes back it begins again by the first of these after that day, and not by itself.
 *
 * `appliedOn` is the day (JST) of the request by which the line was opened; `approvedOn` that of the approval;
 * `signedInOn` that of the first sign-in of its staff under this number. Services that only stand in the directory are
 * no lines.
 */
export async function settlementLedger(
  db: Database,
  { programme, scope }: { programme: string; scope: Scope },
): Promise<LedgerEntry[]> {
  const { rows } = await db.execute(sql`
    WITH own AS (
      SELECT r.id, r.facility_id, r.starts_on, r.last_day, r.approved_at, r.office_number, f.service_code::text AS service, f.name
        FROM facility_registrations r JOIN programmes p ON p.id = r.programme_id
        JOIN facilities f ON f.id = r.facility_id JOIN wards w ON w.id = f.ward_id AND w.municipality_id = p.municipality_id
       WHERE r.programme_id = ${programme} AND ${facilityInScope(scope, sql`r.facility_id`)}),
    asked AS (
      SELECT facility_id, starts_on, min(created_at) AS at, min(decided_at) AS decided_at
        FROM facility_requests WHERE programme_id = ${programme} AND status::text = 'approved' AND facility_id IS NOT NULL
       GROUP BY facility_id, starts_on),
    entered AS (
      SELECT o.office_number, min(s.signed_in_at) AS at FROM own o JOIN facility_registrations r ON r.office_number = o.office_number
        JOIN registration_sign_ins s ON s.registration_id = r.id GROUP BY o.office_number),
    further AS (
      SELECT DISTINCT ON (f.id, o.id) o.id, f.id AS facility_id, part.starts_on, o.last_day, part.approved_at, o.office_number,
             f.service_code::text AS service, f.name, part.source, part.applied_at
        FROM own o JOIN facilities f ON f.office_number = o.office_number
        JOIN LATERAL (
          SELECT 'request' AS source, a.starts_on, a.decided_at AS approved_at, a.at AS applied_at FROM asked a WHERE a.facility_id = f.id
          UNION ALL
          SELECT 'listing', to_char(t.first_published_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD'), NULL, NULL
            FROM tasks t WHERE t.facility_id = f.id AND t.programme_id = ${programme} AND t.first_published_at IS NOT NULL) part
          ON part.starts_on >= o.starts_on AND (o.last_day IS NULL OR part.starts_on <= o.last_day)
       WHERE NOT EXISTS (SELECT 1 FROM own same WHERE same.facility_id = f.id AND same.starts_on <= coalesce(o.last_day, same.starts_on)
                            AND coalesce(same.last_day, o.starts_on) >= o.starts_on)
       ORDER BY f.id, o.id, part.starts_on, part.source DESC),
    lines AS (
      SELECT o.id, 'registration' AS source, o.facility_id, o.name, o.office_number, o.service, o.starts_on, o.last_day,
             a.at AS applied_at, o.approved_at
        FROM own o LEFT JOIN asked a ON a.facility_id = o.facility_id AND a.starts_on = o.starts_on
      UNION ALL
      SELECT id, source, facility_id, name, office_number, service, starts_on, last_day, applied_at, approved_at FROM further)
    SELECT l.id, l.source, l.facility_id AS facility, l.name, l.office_number AS "officeNumber", l.service AS "serviceCode",
           l.starts_on AS "startsOn", l.last_day AS "lastDay",
           to_char(l.applied_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "appliedOn",
           to_char(l.approved_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "approvedOn",
           to_char(e.at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS "signedInOn"
      FROM lines l LEFT JOIN entered e ON e.office_number = l.office_number
     ORDER BY l.starts_on, l.office_number, l.service, l.id`)
  return rows as LedgerEntry[]
}
