import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type InsuranceOn = { insurer: string; number: string }

/** The insurances of a programme that held on a day for everybody, or for this facility (clause 13(2)). */
export async function insurancesOn(
  db: Database,
  { day, facility, programme }: { programme: string; facility: string | null; day: Day },
): Promise<InsuranceOn[]> {
  const { rows } = await db.execute(sql`
    SELECT insurer, policy_number AS number FROM insurances
     WHERE programme_id = ${programme}::uuid AND starts_on <= ${day} AND ends_on >= ${day}
       AND (covers::text = 'everyone' OR (covers::text = 'facility' AND facility_id = ${facility}::uuid))
     ORDER BY covers, policy_number LIMIT 20`)
  return rows as InsuranceOn[]
}
