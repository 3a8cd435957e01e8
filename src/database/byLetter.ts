import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { unreachable } from './unreachable'

/** Mails to applicants that were given up; those of these keys that go to a facility or the office are left out. */
const givenUp: SQL = sql`b.status = 'failed' AND split_part(b.key, '/', 1) = 'application'
  AND split_part(b.key, '/', 3) NOT IN ('cancelled-late', 'answer-half', 'answer-over')`

/**
 * A mail to the applicant of `a` was given up after the application came to its present state, and what it says still holds.
 * What is sent again counts no more. Whose mails were given up is asked first and once, as there are few of them.
 */
const bounced: SQL = sql`(
  a.id::text IN (SELECT split_part(b.key, '/', 2) FROM mails b WHERE ${givenUp})
  AND EXISTS (
    SELECT 1 FROM mails b LEFT JOIN mail_standings d ON d.mail_id = b.id
     WHERE ${givenUp} AND split_part(b.key, '/', 2) = a.id::text AND b.updated_at >= a.status_changed_at
       AND (d.mail_id IS NULL OR (a.status::text = ANY (d.states) AND (d.starts_at IS NULL OR d.starts_at = a.starts_at)))))`

/** The person `v` is told of the application `a` by a letter on paper: no mail reaches them, or the one about it did not arrive. */
export const byLetter: SQL = sql`(${unreachable} OR ${bounced})`
