import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noticeOfGap } from '@/domain/message/quietHours'
import type { LateNews } from '@/domain/news/facilityNews'
import { lateNews } from '@/glossary/newsMails'
import { queueLetter } from './queueLetter'
import { staffOfSlot, staffOfVisit } from './staffOfVisit'

type Late = {
  news: LateNews
  /** Of the application; of the slot where the whole of it was called off. */
  id: string
  revision: number
  /** Why the slot was called off. */
  reason?: string | null
}

/**
 * A visit was given up or called off shortly before it, or a slot was: the staff of its facility are told at once, at night
 * as well where it would begin before the quiet hours end. Once for each account and move, in its transaction.
 */
export async function tellOfLateCancellation(req: PayloadRequest, { id, news, reason, revision }: Late): Promise<void> {
  const [db, now, ofSlot] = [await transactionOf(req), nowOf(req), news === 'called_off_late']
  const visit = await (ofSlot ? staffOfSlot : staffOfVisit)(db, id)
  if (!visit) return
  const { activity, office, quiet, staff } = visit
  const link = `${req.payload.config.serverURL}/admin/collections/${ofSlot ? 'slots' : 'applications'}/${id}`
  for (const { account, email, name } of staff)
    await queueLetter(
      req,
      {
        key: `${ofSlot ? 'slot' : 'application'}/${id}/cancelled-late/${revision}/${account}`,
        to: email,
        notBefore: noticeOfGap(activity.startsAt, now, quiet),
      },
      lateNews(news, { name, activity, link, office, reason: reason ?? null, now }),
    )
}
