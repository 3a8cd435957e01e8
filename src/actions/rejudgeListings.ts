import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { publishedVersion } from '@/database/listingRules'
import { listingsToJudge } from '@/queries/listingsToJudge'
import { inBatches } from './inBatches'
import type { Moved } from './moveBySystem'

/**
 * Judges every listing that is not closed by the rules in force, when others judged it last. It only records what the
 * rules say: taking a listing down is a person's decision. Safe to run twice, also at once.
 */
export async function rejudgeListings(payload: Payload, now: Date): Promise<Moved> {
  const version = await publishedVersion(databaseOf(payload))
  if (version === null) return { moved: 0, skipped: 0, failed: 0 }
  return inBatches(
    (after, limit) => listingsToJudge(databaseOf(payload), { after, limit, version }),
    async (ids) => {
      const result: Moved = { moved: 0, skipped: 0, failed: 0 }
      for (const id of ids) result[await judge(payload, id, now)]++
      return result
    },
  )
}

async function judge(payload: Payload, id: string, now: Date): Promise<keyof Moved> {
  try {
    await payload.update({ collection: 'tasks', id, data: {}, depth: 0, overrideAccess: true, context: { ...asSystem, now } })
    return 'moved'
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return 'skipped'
    payload.logger.error({ msg: 'listing not judged', listing: id, code: error instanceof APIError ? error.status : 'unknown' })
    return 'failed'
  }
}
