import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actor'
import { refusal } from '@/actions/refusal'
import { listingReviewTexts as texts } from '@/glossary/listingReview'
import { loadQueue } from './loadQueue'

/** GET /api/tasks/review-queue, for operators: the first listings that wait for their decision, and how many wait. */
export const reviewQueueEndpoint: Endpoint = {
  path: '/review-queue',
  method: 'get',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.notAllowed, req.user ? 403 : 401)
    return Response.json(await loadQueue(req), { headers: { 'Cache-Control': 'no-store' } })
  },
}
