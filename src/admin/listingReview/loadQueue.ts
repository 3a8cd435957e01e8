import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { listingsToReview } from '@/queries/listingsToReview'
import { scopeOf } from '../scopeOf'

/** As many as are on the screen at once: more than anybody decides on before the list is read anew. */
const AT_ONCE = 30

/** The queue as this person may see it. */
export const loadQueue = (req: PayloadRequest) =>
  listingsToReview(databaseOf(req.payload), { limit: AT_ONCE, now: nowOf(req), scope: scopeOf(req) })
