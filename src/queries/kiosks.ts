import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { facilityInScope, type Scope } from './scope'

export type Kiosk = {
  id: string
  facility: string
  facilityName: string
  day: Day
  openedBy: string
  openedAt: Date
  endsAt: Date
}

/**
 * The screens at receptions that are open now: those of a scope, or the one whose key has this hash. Open is one that nobody
 * has ended, whose time is not over, and whose opener still works for the facility.
 */
export async function kiosks(
  db: Database,
  { now, ...which }: { now: Date } & ({ scope: Scope } | { hash: string }),
): Promise<Kiosk[]> {
  const wanted = 'hash' in which ? sql`k.key_hash = ${which.hash}` : facilityInScope(which.scope, sql`k.facility_id`)
  const { rows } = await db.execute(sql`
    SELECT k.id, f.id AS facility, f.name AS "facilityName", k.day, u.name AS "openedBy", k.opened_at, k.ends_at
      FROM kiosks k JOIN facilities f ON f.id = k.facility_id JOIN users u ON u.id = k.opened_by_id AND u.active IS NOT FALSE
     WHERE ${wanted} AND k.ended_at IS NULL AND k.ends_at > ${now.toISOString()}::timestamptz AND u.role::text = 'facility'
       AND EXISTS (SELECT 1 FROM users_rels r WHERE r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = k.facility_id)
     ORDER BY k.opened_at, k.id LIMIT 100`)
  return rows.map((row) => ({
    ...(row as unknown as Kiosk),
    openedAt: new Date(row['opened_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
  }))
}
