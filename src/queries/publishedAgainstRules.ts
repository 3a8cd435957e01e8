import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ListingHit } from '@/domain/listingCheck/hit'
import type { ListingVerdict } from '@/domain/listingCheck/ruleSet'
import { facilityInScope, type Scope } from './scope'
import { unfinishedAhead } from './waitingAhead'

export type PublishedAgainstRules = {
  id: string
  revision: number
  title: string
  facility: string
  verdict: ListingVerdict
  ruleSetVersion: number | null
  hits: ListingHit[]
  /** The reason of an operator who decided on an older verdict. */
  decision: string | null
  /** People with a live application for a slot ahead, and their applications. */
  people: number
  applications: number
}

/**
 * Published listings that the rules in force do not pass, the worst and those with most applications first, at most
 * `limit`. An operator's decision on the text holds, but not against a later judgement that calls it prohibited.
 */
export async function publishedAgainstRules(
  db: Database,
  { limit, now, scope }: { limit: number; now: Date; scope: Scope },
): Promise<{ total: number; listings: PublishedAgainstRules[] }> {
  const failing = sql`t.is_published AND t.check_verdict::text <> 'allowed' AND ${facilityInScope(scope, sql`t.facility_id`)}
    AND (t.overridden_at IS NULL OR (t.check_verdict::text = 'prohibited' AND t.overridden_at < t.checked_at))`
  const { rows } = await db.execute(sql`
    SELECT (SELECT count(*)::int FROM tasks t WHERE ${failing}) AS total,
           (SELECT coalesce(jsonb_agg(to_jsonb(q) ORDER BY q.verdict = 'prohibited' DESC, q.applications DESC, q.id), '[]'::jsonb) FROM (
              SELECT t.id, t.revision::int AS revision, t.title, f.name AS facility, t.check_verdict::text AS verdict, t.check_version::int AS "ruleSetVersion",
                     coalesce(t.check_hits, '[]'::jsonb) AS hits, t.override_reason AS decision, a.people, a.applications
                FROM tasks t JOIN facilities f ON f.id = t.facility_id
                CROSS JOIN LATERAL (SELECT count(*)::int AS applications, count(DISTINCT a.volunteer_id)::int AS people
                                      FROM applications a WHERE a.task_id = t.id AND ${unfinishedAhead(now)}) a
               WHERE ${failing} ORDER BY t.check_verdict::text = 'prohibited' DESC, a.applications DESC, t.id LIMIT ${limit}) q) AS listings`)
  return rows[0] as { total: number; listings: PublishedAgainstRules[] }
}
