import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'

/**
 * A programme with the parties of its contract, as one month of it is counted: by the definition in force in that month (the
 * newest that was agreed before the month was closed; before the first, by what that one replaced); without a month as its last one is counted. null when there is none of this id.
 */
export async function reportedProgramme(
  db: Database,
  programme: string,
  month: Month | null = null,
): Promise<ReportedProgramme | null> {
  const { rows } = await db.execute(sql`
    SELECT p.id, p.contract_name AS "contractName", m.name AS "municipalityName", m.addressee,
           p.contractor_name AS "contractorName", p.contractor_address AS "contractorAddress",
           p.contractor_representative AS "contractorRepresentative", coalesce(p.contractor_contact_person, '') AS "contactPerson",
           coalesce(p.contractor_phone, '') AS "contactPhone", coalesce(p.contractor_email, '') AS "contactEmail",
           p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.contracted_on AS "contractedOn", (SELECT s.contract_amount::float8 FROM settlement_settings s WHERE s.programme_id = p.id AND s.is_agreed ORDER BY s.version DESC LIMIT 1) AS "contractAmount",
           coalesce(later.replaced_rule::text, p.listing_rule::text) AS "listingRule",
           coalesce(later.replaced_unit::text, p.counting_unit::text) AS "countingUnit",
           CASE WHEN d.id IS NOT NULL THEN json_build_object('version', d.version::int, 'agreedOn', d.agreed_on, 'fromMonth', d.from_month,
             'changes', (d.replaced_unit::text, d.replaced_rule::text) IS DISTINCT FROM (d.counting_unit::text, d.listing_rule::text),
             'texts', json_build_object('facilities', d.text_facilities, 'residents', d.text_residents, 'listings', d.text_listings, 'completions', d.text_completions)) END AS definition
      FROM programmes p JOIN municipalities m ON m.id = p.municipality_id
      LEFT JOIN LATERAL (SELECT * FROM kpi_definitions k WHERE k.programme_id = p.id AND k.is_agreed AND k.from_month <= coalesce(${month}, left(p.ends_on, 7))
                          ORDER BY k.version DESC LIMIT 1) d ON TRUE
      LEFT JOIN LATERAL (SELECT * FROM kpi_definitions k WHERE k.programme_id = p.id AND k.is_agreed AND k.from_month > coalesce(${month}, left(p.ends_on, 7))
                          ORDER BY k.version LIMIT 1) later ON TRUE
     WHERE p.id = ${programme}`)
  return (rows[0] as ReportedProgramme | undefined) ?? null
}
