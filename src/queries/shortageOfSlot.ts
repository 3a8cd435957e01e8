import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { OUTCOME_HOURS, type ShortSlot } from '@/domain/shortage/shortage'
import { facilityInScope, type Scope } from './scope'

export type ShortageOfSlot = {
  slot: ShortSlot
  shortageHours: number
  told: number
  firstAt: Date | null
  lastAt: Date | null
  /** Of those who were told: who applied for this slot within 48 hours of it, whatever became of the application. */
  applied: number
}

/** What is asked to say whether a slot is short of people, and what its notices brought; null outside of the scope. `slot` is a uuid. */
export async function shortageOfSlot(
  db: Database,
  { scope, slot }: { slot: string; scope: Scope },
): Promise<ShortageOfSlot | null> {
  const { rows } = await db.execute(sql`
    SELECT s.starts_at, s.capacity::int AS capacity, s.needed::int AS needed, s.seats_taken::int AS taken, s.is_urgent IS TRUE AS urgent,
           p.shortage_hours::float8 AS hours, n.told, n.first_at, n.last_at, n.applied
      FROM slots s JOIN programmes p ON p.id = s.programme_id,
           LATERAL (SELECT count(*)::int AS told, min(n.told_at) AS first_at, max(n.told_at) AS last_at,
                           count(*) FILTER (WHERE EXISTS (
                             SELECT 1 FROM applications a WHERE a.slot_id = n.slot_id AND a.volunteer_id = n.volunteer_id AND a.applied_at >= n.told_at
                                AND a.applied_at <= n.told_at + ${OUTCOME_HOURS}::int * interval '1 hour'))::int AS applied
                      FROM shortage_notices n WHERE n.slot_id = s.id) n
     WHERE s.id = ${slot}::uuid AND ${facilityInScope(scope, sql`s.facility_id`)}`)
  const [row] = rows
  if (!row) return null
  const instant = (value: unknown): Date | null => (value ? new Date(value as string) : null)
  return {
    slot: {
      startsAt: new Date(row['starts_at'] as string),
      capacity: Number(row['capacity']),
      needed: row['needed'] === null ? null : Number(row['needed']),
      seatsTaken: Number(row['taken']),
      isUrgent: row['urgent'] === true,
    },
    shortageHours: Number(row['hours']),
    told: Number(row['told']),
    firstAt: instant(row['first_at']),
    lastAt: instant(row['last_at']),
    applied: Number(row['applied']),
  }
}
