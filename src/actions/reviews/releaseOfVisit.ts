import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { otherSide } from '@/domain/review/criteria'
import { toRelease } from '@/domain/review/rules'
import { reviewMails } from '@/glossary/reviewMails'
import { reviewsOfVisit } from '@/queries/reviewsOfVisit'
import { tellSide } from './tellSide'

/**
 * Releases what may be released of one visit, tells the sides who can now read it, and says how many were released. The
 * caller holds the visit.
 */
export async function releaseOfVisit(req: PayloadRequest, application: string, now: Date): Promise<number> {
  const due = toRelease(await reviewsOfVisit(await transactionOf(req), { application }), now)
  for (const { id, side } of due) {
    await req.payload.update({
      collection: 'reviews',
      id,
      data: { releasedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellSide(
      req,
      { application, side: otherSide(side), occasion: `released-${side}`, essential: false },
      reviewMails.released,
    )
  }
  return due.length
}
