import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ReviewSide } from '@/domain/review/criteria'
import type { Written } from '@/domain/review/rules'

export type StandingReview = Written & { id: string; repliedAt: Date | null }

const instant = (value: unknown): Date | null => (value ? new Date(value as string) : null)

/** What the rules ask of the reviews of one visit, also those its reader may not read: never shown as it is. */
export async function reviewsOfVisit(db: Database, { application }: { application: string }): Promise<StandingReview[]> {
  const { rows } = await db.execute(sql`
    SELECT id, side::text AS side, release_due_at, released_at, hidden_at, replied_at FROM reviews WHERE application_id = ${application}::uuid`)
  return rows.map((row) => ({
    id: String(row['id']),
    side: row['side'] as ReviewSide,
    releaseDueAt: new Date(row['release_due_at'] as string),
    releasedAt: instant(row['released_at']),
    hiddenAt: instant(row['hidden_at']),
    repliedAt: instant(row['replied_at']),
  }))
}
