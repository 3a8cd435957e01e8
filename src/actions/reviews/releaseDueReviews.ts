import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { visitsWithDueReviews } from '@/queries/visitsWithDueReviews'
import { visitUnderReview } from '@/queries/visitUnderReview'
import { inBatches } from '../inBatches'
import { inTransaction } from '../inTransaction'
import type { Moved } from '../changeBySystem'
import { releaseOfVisit } from './releaseOfVisit'

/** Releases the reviews whose 14 days are over, each visit in a transaction of its own. Safe to run twice, also at once. */
export function releaseDueReviews(payload: Payload, now: Date): Promise<Moved> {
  return inBatches(
    (after, limit) => visitsWithDueReviews(databaseOf(payload), { until: now, after, limit }),
    async (visits) => {
      const result: Moved = { moved: 0, skipped: 0, failed: 0 }
      for (const application of visits) result[await release(payload, application, now)]++
      return result
    },
  )
}

async function release(payload: Payload, application: string, now: Date): Promise<keyof Moved> {
  try {
    return await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      await visitUnderReview(await transactionOf(req), { application, whose: { kind: 'all' } })
      return (await releaseOfVisit(req, application, now)) > 0 ? 'moved' : 'skipped'
    })
  } catch (error) {
    payload.logger.error({
      msg: 'reviews not released',
      application,
      code: error instanceof APIError ? error.status : 'unknown',
    })
    return 'failed'
  }
}
