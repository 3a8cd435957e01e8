import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from './handle'

/** Invitations that are open end as declined. `whose`: a condition on `volunteer_id`, `facility_id`. */
export async function declineInvitations(db: Database, whose: SQL, now: Date): Promise<void> {
  await db.execute(
    sql`UPDATE invitations SET state = 'declined', answered_at = ${now.toISOString()}::timestamptz WHERE is_open AND ${whose}`,
  )
}

/** What a person asked of facilities, or was asked by them, and what is still open of it ends as taken back; nobody is written to. */
export async function takeBack(db: Database, whose: SQL, now: Date): Promise<void> {
  await db.execute(sql`UPDATE time_wishes SET status = 'withdrawn' WHERE is_open AND ${whose}`)
  await db.execute(sql`UPDATE proposals SET status = 'withdrawn' WHERE status::text = 'received' AND ${whose}`)
  await declineInvitations(db, whose, now)
}
