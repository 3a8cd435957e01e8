import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { Stop } from '@/domain/register/availability'

export type ServiceLevel = {
  stops: Stop[]
  countsPlanned: boolean
  /** The last restore drill that was done; minutes. */
  drill: { doneOn: Day; result: string; rtoMinutes: number; rpoMinutes: number } | null
}

/** What the service level of a programme is measured by: the stops of the whole service or a part of it, and the last drill (clause 6イ). */
export async function serviceLevel(db: Database, programme: string): Promise<ServiceLevel> {
  const { rows } = await db.execute(sql`
    SELECT coalesce(p.counts_planned_stops, false) AS "countsPlanned",
           (SELECT coalesce(json_agg(json_build_object('from', s.stopped_at, 'until', s.restored_at, 'isPlanned', coalesce(s.is_planned, false))), '[]')
              FROM service_stops s WHERE s.programme_id = p.id) AS stops,
           (SELECT json_build_object('doneOn', d.done_on, 'result', d.result::text, 'rtoMinutes', d.rto_minutes, 'rpoMinutes', d.rpo_minutes)
              FROM restore_drills d WHERE d.programme_id = p.id AND d.done_on IS NOT NULL ORDER BY d.done_on DESC LIMIT 1) AS drill
      FROM programmes p WHERE p.id = ${programme}::uuid`)
  const found = rows[0] as {
    countsPlanned: boolean
    drill: ServiceLevel['drill']
    stops: { from: string; until: string | null; isPlanned: boolean }[]
  }
  return {
    countsPlanned: found.countsPlanned,
    drill: found.drill,
    stops: found.stops.map(({ from, isPlanned, until }) => ({
      isPlanned,
      from: new Date(from),
      until: until ? new Date(until) : null,
    })),
  }
}
