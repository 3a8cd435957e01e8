import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'

/** A programme with the parties of its contract; null when there is none of this id. */
export async function reportedProgramme(db: Database, programme: string): Promise<ReportedProgramme | null> {
  const { rows } = await db.execute(sql`
    SELECT p.id, p.contract_name AS "contractName", m.name AS "municipalityName", m.addressee,
           p.contractor_name AS "contractorName", p.contractor_address AS "contractorAddress",
           p.contractor_representative AS "contractorRepresentative", coalesce(p.contractor_contact_person, '') AS "contactPerson",
           coalesce(p.contractor_phone, '') AS "contactPhone", coalesce(p.contractor_email, '') AS "contactEmail",
           p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.listing_rule::text AS "listingRule", p.counting_unit::text AS "countingUnit"
      FROM programmes p JOIN municipalities m ON m.id = p.municipality_id WHERE p.id = ${programme}`)
  return (rows[0] as ReportedProgramme | undefined) ?? null
}
