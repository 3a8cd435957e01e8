import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The visit a review is about; null when there is no such review. Whether it is the asker's is asked of the visit. */
export async function visitOfReview(db: Database, review: string): Promise<string | null> {
  const { rows } = await db.execute(sql`SELECT application_id AS id FROM reviews WHERE id = ${review}::uuid`)
  return (rows[0]?.['id'] as string | undefined) ?? null
}
