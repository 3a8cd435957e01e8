import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

export type RegistrationParties = { startsOn: Day; endsOn: Day; office: { name: string; phone: string | null } }

/** The span of a programme and who runs it, as mails about a registration name them; null when there is no such programme. */
export async function registrationParties(db: Database, programme: string): Promise<RegistrationParties | null> {
  const { rows } = await db.execute(sql`
    SELECT starts_on AS "startsOn", ends_on AS "endsOn", json_build_object('name', contractor_name, 'phone', contractor_phone) AS office
      FROM programmes WHERE id = ${programme}`)
  return (rows[0] as RegistrationParties | undefined) ?? null
}
