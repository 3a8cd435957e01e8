import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { NewsItem } from '@/domain/news/facilityNews'

/** One piece of news, which stands in the order of `seq`. */
export type NewsOfFacility = NewsItem & { seq: number; by: string | null; title: string; endsAt: Date }

/**
 * The news that lies untold for a facility in one programme, held until the transaction ends: a second worker waits, and
 * finds none. The scope is the facility.
 */
export async function newsOfFacility(
  db: Database,
  { facility, programme }: { facility: string; programme: string },
): Promise<NewsOfFacility[]> {
  const { rows } = await db.execute(sql`
    SELECT n.seq, n.news, n.at, n.by_account, a.id AS application, a.status::text AS status, a.starts_at, a.ends_at, t.title
      FROM facility_news n JOIN applications a ON a.id = n.application_id JOIN tasks t ON t.id = a.task_id
     WHERE n.facility_id = ${facility}::uuid AND n.programme_id = ${programme}::uuid AND n.settled_at IS NULL
     ORDER BY n.seq FOR UPDATE OF n`)
  return rows.map((row) => ({
    seq: Number(row['seq']),
    news: row['news'] as NewsItem['news'],
    at: new Date(row['at'] as string),
    by: (row['by_account'] as string | null) ?? null,
    application: String(row['application']),
    status: row['status'] as NewsItem['status'],
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    title: String(row['title']),
  }))
}
