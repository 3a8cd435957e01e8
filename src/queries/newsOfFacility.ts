import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { NewsItem } from '@/domain/news/facilityNews'

/** One piece of news, which stands in the order of `seq`. */
export type NewsOfFacility = NewsItem & { seq: number; by: string | null; title: string; endsAt: Date; reason: string | null }

/**
 * The news that lies untold for a facility in one programme, held until the transaction ends: a second worker waits, and
 * finds none. The scope is the facility.
 */
export async function newsOfFacility(
  db: Database,
  { facility, programme }: { facility: string; programme: string },
): Promise<NewsOfFacility[]> {
  const { rows } = await db.execute(sql`
    SELECT n.seq, n.news, n.at, n.by_account, n.reason, coalesce(a.id, s.id) AS about, coalesce(a.status::text, s.status::text) AS status,
           coalesce(a.starts_at, s.starts_at) AS starts_at, coalesce(a.ends_at, s.ends_at) AS ends_at, t.title
      FROM facility_news n LEFT JOIN applications a ON a.id = n.application_id LEFT JOIN slots s ON s.id = n.slot_id
      JOIN tasks t ON t.id = coalesce(a.task_id, s.task_id)
     WHERE n.facility_id = ${facility}::uuid AND n.programme_id = ${programme}::uuid AND n.settled_at IS NULL
     ORDER BY n.seq FOR UPDATE OF n`)
  return rows.map((row) => ({
    seq: Number(row['seq']),
    news: row['news'] as NewsItem['news'],
    at: new Date(row['at'] as string),
    by: (row['by_account'] as string | null) ?? null,
    reason: (row['reason'] as string | null) ?? null,
    about: String(row['about']),
    status: row['status'] as NewsItem['status'],
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    title: String(row['title']),
  }))
}
