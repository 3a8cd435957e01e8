import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { covers } from '@/database/registrationHolds'
import type { Figure } from '@/domain/kpi/figure'
import type { ListingCounts } from '@/domain/report/monthlyFigures'

/** The facilities that are registered through a partner: their offices, and the further services of these. */
export const facilitiesThrough = (programme: SQL, partner: SQL): SQL => sql`(
  SELECT f.id FROM facilities f JOIN facility_registrations r ON ${covers(sql`r`, sql`f`)}
   WHERE r.programme_id = ${programme} AND r.partner_id = ${partner})`

type Through = { programme: string; partner: string; figure: Figure; listingRule: keyof ListingCounts }

/** The ids of a figure's records that came through a partner: ア and ウ by the office's registration, イ and エ by the person. */
export function recordsThrough({ figure, listingRule, partner, programme }: Through): SQL {
  const [of, through] = [sql`${programme}::uuid`, sql`${partner}::uuid`]
  if (figure === 'facilities')
    return sql`SELECT id FROM facility_registrations WHERE programme_id = ${of} AND partner_id = ${through}`
  if (figure === 'residents') return sql`SELECT id FROM volunteers WHERE partner_id = ${through}`
  if (figure === 'completions')
    return sql`SELECT a.id FROM applications a JOIN volunteers v ON v.id = a.volunteer_id WHERE a.programme_id = ${of} AND v.partner_id = ${through}`
  return sql`SELECT id FROM ${listingRule === 'listing' ? sql`tasks` : sql`slots`} WHERE programme_id = ${of} AND facility_id IN ${facilitiesThrough(of, through)}`
}
