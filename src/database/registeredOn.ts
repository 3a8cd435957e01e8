import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Day } from '@/domain/calendar/jst'
import { transactionOf } from './handle'

type Ref = string | { id: string }
const idOf = (ref: Ref): string => (typeof ref === 'object' ? ref.id : ref)

/** Whether a facility's counting unit has a registration in a programme that covers the day. */
export async function registeredOn(
  req: PayloadRequest,
  { programme, facility, day }: { programme: Ref; facility: Ref; day: Day },
): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT 1 FROM facility_registrations r
      JOIN facilities own ON own.id = ${idOf(facility)}
      JOIN facilities held ON held.id = r.facility_id AND held.office_number = own.office_number
     WHERE r.programme_id = ${idOf(programme)} AND r.starts_on <= ${day} AND (r.last_day IS NULL OR r.last_day >= ${day})
     LIMIT 1`)
  return rows.length > 0
}
