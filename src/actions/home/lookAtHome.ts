import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { isSameVisit } from '@/domain/visit/since'
import { homeLooks } from '@/queries/homeLooks'

/** Writes down that somebody looks at their first screen. A look half an hour after the last one begins another visit. */
export async function lookAtHome(payload: Payload, { account, now }: { account: string; now: Date }): Promise<void> {
  const db = databaseOf(payload)
  const looks = await homeLooks(db, account)
  const before = looks && (isSameVisit(looks.seenAt, now) ? looks.beforeAt : looks.seenAt)
  await db.execute(sql`
    INSERT INTO home_visits AS h (user_id, seen_at, before_at) VALUES (${account}::uuid, ${now.toISOString()}::timestamptz, ${before?.toISOString() ?? null}::timestamptz)
    ON CONFLICT (user_id) DO UPDATE SET seen_at = EXCLUDED.seen_at, before_at = EXCLUDED.before_at WHERE h.seen_at <= EXCLUDED.seen_at`)
}
