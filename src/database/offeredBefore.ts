import { sql } from '@payloadcms/db-postgres/drizzle'

/** Whether the person of an application `a` had their turn: a seat was offered to them, and not only until its listing was shown no more. */
export const offeredBefore = sql`EXISTS (SELECT 1 FROM offers o WHERE o.application_id = a.id AND o.uses_turn)`
