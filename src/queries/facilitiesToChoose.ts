import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { covers, standsOn } from '@/database/registrationHolds'
import type { Day } from '@/domain/calendar/jst'
import { facilityInScope, type Scope } from './scope'

export type FacilityChoice = { id: string; name: string }

/**
 * The facilities a listing can be begun for: those of a person's own, or of all of them the ones that are registered in
 * the running programme on the day. A registration covers all services of its number, or its own where these are counted.
 */
export async function facilitiesToChoose(db: Database, { day, scope }: { scope: Scope; day: Day }): Promise<FacilityChoice[]> {
  const { rows } = await db.execute(sql`
    SELECT f.id, f.name FROM facilities f
     WHERE ${facilityInScope(scope, sql`f.id`)}
       AND (${scope.kind === 'facilities'} OR EXISTS (
         SELECT 1 FROM facility_registrations r JOIN programmes p ON p.id = r.programme_id AND p.is_current
          WHERE ${covers(sql`r`, sql`f`)}
            AND ${standsOn(sql`r`, sql`${day}`)}))
     ORDER BY f.kana, f.name, f.id LIMIT 2000`)
  return rows as FacilityChoice[]
}
