import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Database, databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { activityOfTag } from '@/queries/activityOfTag'
import type { Payload } from 'payload'

type Counted = 'visits' | 'begun'

/** Adds one to the day's number of an activity; who it was is written nowhere. */
export async function countFor(db: Database, activity: string, counted: Counted, now: Date): Promise<void> {
  const of = (each: Counted) => (each === counted ? 1 : 0)
  await db.execute(sql`
    INSERT INTO outreach_visits (activity_id, day, visits, begun) VALUES (${activity}::uuid, ${dayOf(now)}, ${of('visits')}, ${of('begun')})
    ON CONFLICT (activity_id, day) DO UPDATE
       SET visits = outreach_visits.visits + excluded.visits, begun = outreach_visits.begun + excluded.begun`)
}

/** Somebody came by a tagged address. A tag nobody gave out is not counted, so that strangers add no rows. */
export async function countVisit(payload: Payload, { now, tag }: { tag: string; now: Date }): Promise<void> {
  const db = databaseOf(payload)
  const activity = await activityOfTag(db, tag)
  if (activity) await countFor(db, activity, 'visits', now)
}
