import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { REGISTER_SLUGS, type RegisterSlug } from '@/domain/register/slugs'

/** Records kept elsewhere that are registers of the specification as well: questions to the office, accidents. */
export const KEPT_ELSEWHERE = ['support-requests', 'incidents'] as const
export type CountedRegister = RegisterSlug | (typeof KEPT_ELSEWHERE)[number]

/** `soon`: its day of warning has come; `past`: its day is over; `marked`: a person has to look at what is written there. */
export type RegisterCount = { register: CountedRegister; total: number; open: number; soon: number; past: number; marked: number }

/** How many records each register of a programme holds, and how they stand on a day; those without a record included. */
export async function registerCounts(
  db: Database,
  asked: { programme: string; now: Date; today: Day },
): Promise<RegisterCount[]> {
  const { now, programme, today } = asked
  const own = REGISTER_SLUGS.map(
    (slug) => sql`
    SELECT ${slug}::text AS register, count(*)::int AS total, count(*) FILTER (WHERE is_open)::int AS open,
           count(*) FILTER (WHERE alert_on <= ${today} AND due_on >= ${today})::int AS soon, count(*) FILTER (WHERE due_on < ${today})::int AS past,
           count(*) FILTER (WHERE mark AND is_open)::int AS marked
      FROM ${sql.identifier(slug.replaceAll('-', '_'))} WHERE programme_id = ${programme}::uuid`,
  )
  const { rows } = await db.execute(sql`${sql.join(own, sql` UNION ALL `)}
    UNION ALL
    SELECT 'support-requests', count(*)::int, count(*) FILTER (WHERE status::text <> 'done')::int, 0,
           count(*) FILTER (WHERE status::text <> 'done' AND due_at < ${now.toISOString()}::timestamptz)::int, 0 FROM support_requests
    UNION ALL
    SELECT 'incidents', count(*)::int, count(*) FILTER (WHERE status::text IN ('open', 'handling'))::int, 0,
           count(*) FILTER (WHERE awaits_city AND city_due_at < ${now.toISOString()}::timestamptz)::int, 0
      FROM incidents WHERE programme_id = ${programme}::uuid`)
  return rows as RegisterCount[]
}
