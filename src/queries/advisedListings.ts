import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { AdvisedPart } from '@/domain/guidance/guidance'
import type { TaskStatus } from '@/domain/task/status'
import { type AdvisedAsked, advisedSpans, belongsTo } from './advisedSpans'
import { firstPublishedOn } from './guidanceEvents'

export type AdvisedListing = { id: string; title: string; facility: string; status: TaskStatus; publishedOn: Day }

/** The listings that one number of what came of consultations and seminars counts, of one facility or of all; the first 300 and how many. */
export async function advisedListings(
  db: Database,
  { facility, part, ...asked }: AdvisedAsked & { part: AdvisedPart; facility: string | null },
): Promise<{ listings: AdvisedListing[]; total: number }> {
  if (asked.kinds.length === 0) return { listings: [], total: 0 }
  const { rows } = await db.execute(sql`
    WITH ${advisedSpans(asked)}
    SELECT t.id, t.title, f.name AS facility, t.status::text AS status, to_char(${firstPublishedOn}, 'YYYY-MM-DD') AS "publishedOn", count(*) OVER ()::int AS total
      FROM spans s JOIN facilities f ON f.id = s.facility_id JOIN tasks t ON t.facility_id = f.id
     WHERE ${belongsTo(part, asked.programme)} ${facility ? sql`AND f.id = ${facility}::uuid` : sql``}
     ORDER BY t.first_published_at, f.name, t.id LIMIT 300`)
  return { listings: rows as AdvisedListing[], total: Number(rows[0]?.['total'] ?? 0) }
}
