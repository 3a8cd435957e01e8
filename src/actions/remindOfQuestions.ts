import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { supportPastDue } from '@/queries/supportPastDue'
import { tellOfQuestion } from './askForHelp'
import { inTransaction } from './inTransaction'

/** Writes to the office once about every question that was not answered in time. Safe to run twice, also at once. */
export async function remindOfQuestions(payload: Payload, now: Date): Promise<{ late: number }> {
  const late = await supportPastDue(databaseOf(payload), now)
  for (const { dueAt, ...question } of late)
    await inTransaction(payload, { context: { ...asSystem, now } }, (req) =>
      tellOfQuestion(req, { ...question, due: tokyoInstant(dueAt) }, 'late'),
    )
  return { late: late.length }
}
