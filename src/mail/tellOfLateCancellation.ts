import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noticeOfGap } from '@/domain/message/quietHours'
import { cancelledLate } from '@/glossary/newsMails'
import { queueLetter } from './queueLetter'
import { staffOfVisit } from './staffOfVisit'

/**
 * Somebody gave up a visit shortly before it: the staff of its facility are told at once, at night as well where the visit
 * would begin before the quiet hours end. Once for each account and move, in its transaction.
 */
export async function tellOfLateCancellation(
  req: PayloadRequest,
  { application, revision }: { application: string; revision: number },
): Promise<void> {
  const [visit, now] = [await staffOfVisit(await transactionOf(req), application), nowOf(req)]
  if (!visit) return
  const { activity, office, quiet, staff } = visit
  const link = `${req.payload.config.serverURL}/admin/collections/applications/${application}`
  for (const { account, email, name } of staff)
    await queueLetter(
      req,
      {
        key: `application/${application}/cancelled-late/${revision}/${account}`,
        to: email,
        notBefore: noticeOfGap(activity.startsAt, now, quiet),
      },
      cancelledLate({ name, activity, link, office, now }),
    )
}
