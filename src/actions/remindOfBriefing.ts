import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { spokenSpan } from '@/domain/calendar/spoken'
import { noticeBefore } from '@/domain/message/quietHours'
import { briefingMails } from '@/glossary/briefing'
import { queueLetters } from '@/mail/queueLetter'
import { unbriefedVisits } from '@/queries/unbriefedVisits'
import { inTransaction } from './inTransaction'

/** Writes once for each agreed visit to people who have not taken the briefing yet. Safe to run twice, also at once. */
export async function remindOfBriefing(payload: Payload, now: Date): Promise<{ written: number }> {
  const visits = await unbriefedVisits(databaseOf(payload), now)
  const link = `${payload.config.serverURL}/briefing`
  if (visits.length > 0)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      await queueLetters(
        req,
        visits.map((visit) => ({
          key: `application/${visit.id}/briefing`,
          to: visit.email,
          notBefore: noticeBefore(visit.startsAt, now, visit.quiet),
          letter: briefingMails.reminder({ ...visit, when: spokenSpan(visit, now), link }),
        })),
      )
    })
  return { written: visits.length }
}
