import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { PlannedRow } from '@/domain/facility/importPlan'

const COLUMNS = sql`r(id uuid, "officeNumber" text, "serviceCode" text, name text, "searchName" text, kana text, "corporateName" text,
  "corporateNumber" text, ward text, address text, building text, latitude numeric, longitude numeric, phone text, fax text, url text,
  capacity numeric, "availableDays" text, "availableDaysNote" text)`

const recordsOf = (rows: readonly object[]): SQL => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS ${COLUMNS}`

/**
 * Writes a plan in two statements, whatever the number of rows. What the file does not say (null) leaves what is stored.
 * Fields the open data does not bring are not named here, so an import cannot touch them.
 */
export async function writePlan(db: Database, rows: readonly PlannedRow[], now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  const created = rows.flatMap((row) => (row.outcome === 'created' ? [row.record] : []))
  if (created.length > 0) {
    await db.execute(sql`
      INSERT INTO facilities (id, office_number, service_code, name, search_name, kana, corporate_name, corporate_number, ward_id, address,
             building, latitude, longitude, phone, fax, url, capacity, available_days, available_days_note, fee, source, imported_at, updated_at, created_at)
      SELECT gen_random_uuid(), "officeNumber", "serviceCode"::enum_facilities_service_code, name, "searchName", kana, "corporateName",
             "corporateNumber", ward, address, building, latitude, longitude, phone, fax, url, capacity, "availableDays", "availableDaysNote",
             0, 'open_data', ${at}, ${at}, ${at}
        FROM ${recordsOf(created)}`)
  }
  const updated = rows.flatMap((row) => (row.outcome === 'updated' ? [{ ...row.record, id: row.id }] : []))
  if (updated.length > 0) {
    await db.execute(sql`
      UPDATE facilities f
         SET name = r.name, search_name = r."searchName", kana = coalesce(r.kana, f.kana), corporate_name = coalesce(r."corporateName", f.corporate_name),
             corporate_number = coalesce(r."corporateNumber", f.corporate_number), ward_id = coalesce(r.ward, f.ward_id), address = r.address,
             building = coalesce(r.building, f.building), latitude = coalesce(r.latitude, f.latitude), longitude = coalesce(r.longitude, f.longitude),
             phone = coalesce(r.phone, f.phone), fax = coalesce(r.fax, f.fax), url = coalesce(r.url, f.url), capacity = coalesce(r.capacity, f.capacity),
             available_days = coalesce(r."availableDays", f.available_days),
             available_days_note = coalesce(r."availableDaysNote", f.available_days_note),
             source = 'open_data', imported_at = ${at}, updated_at = ${at}
        FROM ${recordsOf(updated)}
       WHERE f.id = r.id`)
  }
}
