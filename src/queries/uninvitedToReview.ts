import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type PersonOfVisit, sidesOfVisit } from './sidesOfVisit'

/** The key of the mail that asks an account to review a visit: there is one such mail, ever. */
export const invitationKey = ({ account, application }: { account: string; application: string }): string =>
  `review/${application}/invitation/${account}`

/**
 * Who can be asked to review a visit completed within the span (`since` exclusive, `until` inclusive), has not been asked
 * and whose side has not written; no resident who does without such mails. Of every programme.
 */
export const uninvitedToReview = (
  db: Database,
  { limit, since, until }: { since: Date; until: Date; limit: number },
): Promise<PersonOfVisit[]> =>
  sidesOfVisit(
    db,
    sql`SELECT * FROM applications
         WHERE is_completed AND completed_at > ${since.toISOString()}::timestamptz AND completed_at <= ${until.toISOString()}::timestamptz`,
    sql`NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = 'review/' || p.application || '/invitation/' || p.account)
        AND NOT EXISTS (SELECT 1 FROM reviews w WHERE w.application_id = p.application AND w.side::text = p.side)
        AND NOT EXISTS (SELECT 1 FROM visits d JOIN volunteers n ON n.id = d.volunteer_id
                         WHERE d.id = p.application AND p.side = 'resident' AND n.notices_reviews IS FALSE)`,
    limit,
  )
