import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { StoredFacility } from '@/domain/facility/importPlan'

/** Every facility with the fields an import may write. With `hold` nobody else can change one until the transaction ends. */
export async function loadStored(db: Database, hold: boolean): Promise<StoredFacility[]> {
  const { rows } = await db.execute(sql`
    SELECT id, office_number AS "officeNumber", service_code::text AS "serviceCode", name, search_name AS "searchName", kana,
           corporate_name AS "corporateName", corporate_number AS "corporateNumber", ward_id AS ward, address, building,
           latitude::float8 AS latitude, longitude::float8 AS longitude, phone, fax, url, capacity::float8 AS capacity,
           available_days AS "availableDays", available_days_note AS "availableDaysNote", source::text AS source,
           EXISTS (SELECT FROM facility_registrations r WHERE r.facility_id = f.id AND r.last_day IS NULL) AS registered
      FROM facilities f ORDER BY id ${hold ? sql`FOR NO KEY UPDATE OF f` : sql``}`)
  return rows as StoredFacility[]
}
