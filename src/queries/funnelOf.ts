import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { FUNNEL, type Funnel } from '@/domain/kpi/funnel'
import { applicationsOfMonth, stages } from './applicationsOfMonth'
import type { RecordsAsked } from './recordsAsked'

/** How far the applications for a month's activities (by their beginning, JST) came. */
export async function funnelOf(db: Database, asked: Omit<RecordsAsked, 'figure' | 'measure'>): Promise<Funnel> {
  const of = { ...asked, figure: 'completions', measure: 'increase' } as const
  const counts = FUNNEL.map(
    (part) => sql`SELECT ${part} AS part, count(*)::int AS count FROM (${applicationsOfMonth(of, stages[part])}) matched`,
  )
  const { rows } = await db.execute(sql.join(counts, sql` UNION ALL `))
  return Object.fromEntries(rows.map(({ count, part }) => [part, count])) as Funnel
}
