import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { INVITE_DAYS, writableUntil } from '@/domain/review/rules'
import { reviewMails } from '@/glossary/reviewMails'
import { noticeFrom } from '@/domain/message/quietHours'
import { queueLetter } from '@/mail/queueLetter'
import { invitationKey, uninvitedToReview } from '@/queries/uninvitedToReview'
import { inTransaction } from '../inTransaction'
import { toSide } from './tellSide'

const MOST = 200

/**
 * Asks both sides of visits completed lately for a review, each account once about a visit. In the quiet hours
 * the mails wait. Safe to run twice, also at once.
 */
export async function inviteToReview(payload: Payload, now: Date): Promise<{ invited: number }> {
  const since = new Date(now.getTime() - INVITE_DAYS * 86_400_000)
  let invited = 0
  for (let asked = MOST; asked === MOST; invited += asked)
    asked = await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const people = await uninvitedToReview(await transactionOf(req), { since, until: now, limit: MOST })
      for (const person of people) {
        const until = writableUntil(person.completedAt ?? now)
        const to = { key: invitationKey(person), to: person.email, notBefore: noticeFrom(now, person.quiet) }
        await queueLetter(req, to, reviewMails.invitation({ ...toSide(payload, person, now), until }))
      }
      return people.length
    })
  return { invited }
}
