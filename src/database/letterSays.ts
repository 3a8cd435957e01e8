import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/**
 * What a letter about the application `a` says, as a short text: another state, another start or a newer question about a
 * change is another letter.
 */
export const letterSays: SQL = sql`(a.status::text || '/' || extract(epoch FROM a.starts_at)::bigint || '/' || coalesce(extract(epoch FROM a.agreement_asked_at)::bigint, 0))`
