import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Parking } from '@/domain/facility/access'
import type { ListingHit } from '@/domain/listingCheck/hit'
import type { ListingVerdict } from '@/domain/listingCheck/ruleSet'
import type { ListingContent } from '@/domain/task/content'
import type { TaskStatus } from '@/domain/task/status'
import { contentOfListing } from '@/database/contentOfListing'
import { facilityInScope, type Scope } from './scope'
import { unfinishedAhead } from './waitingAhead'

export type ListingToReview = {
  id: string
  revision: number
  status: TaskStatus
  facility: string
  corporation: string | null
  ward: string | null
  /** ISO instants. */
  since: string
  firstPublishedAt: string | null
  verdict: ListingVerdict | null
  ruleSetVersion: number | null
  hits: ListingHit[]
  /** An operator's decision on this very text, or null. */
  decision: { reason: string; by: string | null } | null
  /** Why it stands where it stands, where somebody or the system said so. */
  reason: string | null
  now: ListingContent
  /** What residents read last; null before it was ever published. */
  before: ListingContent | null
  /** What the facility says of the way there. */
  wayThere: { nearestStop: string | null; parking: Parking | null }
  /** Slots offered that have not begun, and live applications for them. */
  slotsAhead: number
  applicationsAhead: number
}

/** Listings handed in and not yet decided on, whoever waits longest first, at most `limit`; `total` counts all of them. */
export async function listingsToReview(
  db: Database,
  { limit, now, scope }: { limit: number; now: Date; scope: Scope },
): Promise<{ total: number; listings: ListingToReview[] }> {
  const at = sql`${now.toISOString()}::timestamptz`
  const waiting = sql`t.awaits_review_since IS NOT NULL AND ${facilityInScope(scope, sql`t.facility_id`)}`
  const { rows } = await db.execute(sql`
    SELECT (SELECT count(*)::int FROM tasks t WHERE ${waiting}) AS total,
           (SELECT coalesce(jsonb_agg(to_jsonb(q) ORDER BY q.since, q.id), '[]'::jsonb) FROM (
              SELECT t.id, t.revision::int AS revision, t.status::text AS status, f.name AS facility, f.corporate_name AS corporation, w.name AS ward,
                     t.awaits_review_since AS since, t.first_published_at AS "firstPublishedAt",
                     t.check_verdict::text AS verdict, t.check_version::int AS "ruleSetVersion", coalesce(t.check_hits, '[]'::jsonb) AS hits,
                     CASE WHEN t.overridden_at IS NOT NULL THEN jsonb_build_object('reason', t.override_reason, 'by', t.overridden_by_name) END AS decision,
                     t.status_reason AS reason, ${contentOfListing} AS now, t.published_content AS before,
                     jsonb_build_object('nearestStop', f.nearest_stop, 'parking', f.parking::text) AS "wayThere",
                     (SELECT count(*)::int FROM slots s WHERE s.task_id = t.id AND s.status::text = 'open' AND s.starts_at > ${at}) AS "slotsAhead",
                     (SELECT count(*)::int FROM applications a WHERE a.task_id = t.id AND ${unfinishedAhead(now)}) AS "applicationsAhead"
                FROM tasks t JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = t.ward_id
               WHERE ${waiting} ORDER BY t.awaits_review_since, t.id LIMIT ${limit}) q) AS listings`)
  return rows[0] as { total: number; listings: ListingToReview[] }
}
