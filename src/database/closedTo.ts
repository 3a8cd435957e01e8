import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/**
 * The facilities whose listings this person does not see, because one of them does not want to meet the other: ids, as a
 * subquery. A record merged into this one counts as well. The rule itself stands in the database (`is_blocked`).
 */
export const facilitiesClosedTo = (volunteer: string): SQL => sql`
  SELECT b.facility_id FROM blocks b
   WHERE b.is_active AND b.volunteer_id IN (SELECT v.id FROM volunteers v WHERE v.id = ${volunteer}::uuid OR v.merged_into_id = ${volunteer}::uuid)`

/** Rows of facilities that this person may see; all of them for whoever is not signed in as a resident. */
export const openTo = (volunteer: string | null, facilityId: SQL): SQL =>
  volunteer === null ? sql`TRUE` : sql`${facilityId} NOT IN (${facilitiesClosedTo(volunteer)})`
