import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** Applications `a` that wait, unanswered or on the waiting list, for a slot that lies ahead. */
export const waitingAhead = (now: Date): SQL => sql`(a.is_waiting AND a.starts_at > ${now.toISOString()}::timestamptz)`

/** Of these, those the facility has not answered: a place on the waiting list is an answer. */
export const unansweredAhead = (now: Date): SQL => sql`(${waitingAhead(now)} AND a.status::text = 'applied')`

/** Applications `a` for a slot that lies ahead that are waiting or agreed: whoever would be touched if it did not take place. */
export const unfinishedAhead = (now: Date): SQL => sql`(a.is_live AND a.starts_at > ${now.toISOString()}::timestamptz)`
