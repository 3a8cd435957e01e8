import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Day } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { transactionOf } from './handle'
import { covers, standsOn } from './registrationHolds'

/**
 * Whether a facility's counting unit has a registration in a programme that stands on the day: any service of its
 * number where the programme counts numbers, this service alone where it counts number and service.
 */
export async function registeredOn(
  req: PayloadRequest,
  { programme, facility, day }: { programme: Ref; facility: Ref; day: Day },
): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT 1 FROM facility_registrations r JOIN facilities own ON own.id = ${idOf(facility)}
     WHERE ${covers(sql`r`, sql`own`)}
       AND r.programme_id = ${idOf(programme)} AND ${standsOn(sql`r`, sql`${day}`)}
     LIMIT 1`)
  return rows.length > 0
}
