import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { publishedVersion } from '@/database/listingRules'
import { listingsToJudge } from '@/queries/listingsToJudge'
import { changeBySystem, type Moved } from './changeBySystem'
import { inBatches } from './inBatches'

/**
 * Judges every listing that is not closed by the rules in force, when others judged it last. It only records what the
 * rules say: taking a listing down is a person's decision. Safe to run twice, also at once.
 */
export async function rejudgeListings(payload: Payload, now: Date): Promise<Moved> {
  const version = await publishedVersion(databaseOf(payload))
  if (version === null) return { moved: 0, skipped: 0, failed: 0 }
  return inBatches(
    (after, limit) => listingsToJudge(databaseOf(payload), { after, limit, version }),
    (ids) => changeBySystem(payload, ids, { collection: 'tasks', data: {}, now }),
  )
}
