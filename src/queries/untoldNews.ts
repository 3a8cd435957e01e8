import { quietHoursOf } from '@/database/quietHoursOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { QuietHours } from '@/domain/message/quietHours'
import type { Untold } from '@/domain/news/facilityNews'

export type UntoldNews = Untold & { facility: string; programme: string; quiet: QuietHours }

/** For which facilities news lies untold, with what decides when it goes; of each programme on its own. The worker's question. */
export async function untoldNews(db: Database, now: Date): Promise<UntoldNews[]> {
  const { rows } = await db.execute(sql`
    SELECT n.facility_id, n.programme_id, min(n.at) AS since, p.quiet_from, p.quiet_until,
           min(n.at) FILTER (WHERE n.is_near AND b.starts_at > ${now.toISOString()}::timestamptz) AS near_since,
           min(b.starts_at) FILTER (WHERE n.is_near AND b.starts_at > ${now.toISOString()}::timestamptz) AS near_starts,
           (SELECT max(t.settled_at) FROM facility_news t
             WHERE t.facility_id = n.facility_id AND t.programme_id = n.programme_id AND t.is_told) AS last_told
      FROM facility_news n LEFT JOIN applications a ON a.id = n.application_id LEFT JOIN slots s ON s.id = n.slot_id
      CROSS JOIN LATERAL (SELECT coalesce(a.starts_at, s.starts_at) AS starts_at) b JOIN programmes p ON p.id = n.programme_id
     WHERE n.settled_at IS NULL
     GROUP BY n.facility_id, n.programme_id, p.quiet_from, p.quiet_until ORDER BY n.facility_id, n.programme_id`)
  const instant = (value: unknown): Date => new Date(value as string)
  return rows.map((row) => ({
    facility: String(row['facility_id']),
    programme: String(row['programme_id']),
    since: instant(row['since']),
    near: row['near_since'] ? { since: instant(row['near_since']), startsAt: instant(row['near_starts']) } : null,
    lastTold: row['last_told'] ? instant(row['last_told']) : null,
    quiet: quietHoursOf(row),
  }))
}
