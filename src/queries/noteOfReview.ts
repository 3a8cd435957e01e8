import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Who last answered a note for the office alone, and when; null while it waits. */
export type NoteOfReview = { question: string; read: { by: string; at: Date } | null }

/** The question to the office that the note of a review became (`review` is a uuid); null where none was written. */
export async function noteOfReview(db: Database, review: string): Promise<NoteOfReview | null> {
  const { rows } = await db.execute(sql`
    SELECT s.id, CASE WHEN s.status::text = 'done' THEN s.answered_at END AS at, u.name
      FROM support_requests s LEFT JOIN users u ON u.id::text = s.answered_by WHERE s.form_id = ${`review/${review}`}`)
  const [row] = rows
  if (!row) return null
  return {
    question: String(row['id']),
    read: row['at'] ? { by: String(row['name'] ?? ''), at: new Date(row['at'] as string) } : null,
  }
}
