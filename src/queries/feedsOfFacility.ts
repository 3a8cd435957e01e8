import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { feedOwner } from './calendarEntries'

/**
 * The calendar that somebody on the staff opened of a facility, by id, null where none answers; and whether, where none does, the
 * facility had addresses that ended without them: of a time when nobody knew who had opened one, or of colleagues who left.
 * Somebody may still have such a one in their calendar. The scope is the account.
 */
export async function feedsOfFacility(
  db: Database,
  { account, facility, now }: { account: string; facility: string; now: Date },
): Promise<{ feed: string | null; haveEnded: boolean }> {
  const { rows } = await db.execute(sql`
    SELECT (SELECT c.id FROM calendar_feeds c WHERE c.facility_id = ${facility}::uuid AND c.opened_by_id = ${account}::uuid AND c.revoked_at IS NULL) AS feed,
           EXISTS (SELECT 1 FROM calendar_feeds c LEFT JOIN users u ON u.id = c.opened_by_id
                    WHERE c.facility_id = ${facility}::uuid AND (c.opened_by_id IS NULL OR u.active IS FALSE))
           AND NOT EXISTS (SELECT 1 FROM calendar_feeds c WHERE c.facility_id = ${facility}::uuid AND c.opened_by_id = ${account}::uuid) AS ended`)
  const [row] = rows
  const stored = (row?.['feed'] as string | null | undefined) ?? null
  const feed = stored && (await feedOwner(db, { feed: stored, now })) ? stored : null
  return { feed, haveEnded: feed === null && row?.['ended'] === true }
}
