import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { noticeBefore } from '@/domain/message/quietHours'
import { answerMails } from '@/glossary/answerMails'
import { queueLetters } from '@/mail/queueLetter'
import { type AnswerReminder, answerReminders } from '@/queries/answerReminders'
import { inTransaction } from './inTransaction'

const BATCH = 200

/**
 * Reminds the staff of facilities of applications without an answer, at half time and at its end, and tells the operator
 * then. Safe to run twice, also at once: the key of a mail names application, stage and account. One that is answered
 * while this runs may still be reminded of. At night they wait for the morning, unless the visit is near.
 */
export async function remindOfAnswers(payload: Payload, now: Date): Promise<{ queued: number }> {
  const at = ({ quiet, startsAt }: AnswerReminder): Date => noticeBefore(new Date(startsAt), now, quiet)
  for (let queued = 0; ; ) {
    const reminders = await answerReminders(databaseOf(payload), { limit: BATCH, now, scope: { kind: 'all' } })
    if (reminders.length > 0)
      await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
        await queueLetters(
          req,
          reminders.map((reminder) => ({
            key: reminder.key,
            to: reminder.email,
            notBefore: at(reminder),
            standing: { application: reminder.application, statuses: ['applied'], until: new Date(reminder.startsAt) },
            letter: letterOf(payload, reminder, now),
          })),
        )
      })
    queued += reminders.length
    if (reminders.length < BATCH) return { queued }
  }
}

function letterOf({ config }: Payload, given: AnswerReminder, now: Date) {
  const letter = given.role === 'operator' ? answerMails.escalated : answerMails[given.stage]
  return letter({
    name: given.name,
    activity: {
      title: given.title,
      facility: given.facility,
      startsAt: new Date(given.startsAt),
      endsAt: new Date(given.endsAt),
    },
    dueAt: new Date(given.dueAt),
    link: `${config.serverURL}/admin/collections/applications/${given.application}`,
    office: { name: given.officeName, phone: given.officePhone },
    now,
  })
}
