import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { Covers } from '@/domain/insurance/insurance'

export type EndingInsurance = {
  id: string
  covers: Covers
  facility: string | null
  insurer: string
  policyNumber: string
  endsOn: Day
  office: { name: string; phone: string | null }
}

/** Policies whose last day lies between two days (both included) and that no later one for the same cover follows; all of the system. */
export async function endingInsurances(db: Database, { from, until }: { from: Day; until: Day }): Promise<EndingInsurance[]> {
  const { rows } = await db.execute(sql`
    SELECT i.id, i.covers::text AS covers, f.name AS facility, i.insurer, i.policy_number AS "policyNumber", i.ends_on AS "endsOn",
           json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM insurances i JOIN programmes p ON p.id = i.programme_id LEFT JOIN facilities f ON f.id = i.facility_id
     WHERE i.ends_on BETWEEN ${from} AND ${until}
       AND NOT EXISTS (SELECT 1 FROM insurances n WHERE n.covers = i.covers AND n.facility_id IS NOT DISTINCT FROM i.facility_id
                          AND n.volunteer_id IS NOT DISTINCT FROM i.volunteer_id AND n.ends_on > i.ends_on)
     ORDER BY i.ends_on, i.id LIMIT 500`)
  return rows as EndingInsurance[]
}
