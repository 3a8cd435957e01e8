import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { cityRequestNote } from '@/glossary/registers'
import { requestsNotOwed } from '@/queries/requestsNotOwed'
import { inTransaction } from '../inTransaction'
import { workingDueOf } from './datesOf'
import { write } from './move'
import { owe } from './owe'
import { voidSettledRequests } from './voidSettledRequests'

/**
 * What the city asked for is owed as a deliverable of its own (clause 8(1), その他), by the date the city names, also when it names another,
 * until the city takes it back or as answered. Safe to run twice, also at once.
 */
export async function oweCityRequests(payload: Payload, now: Date): Promise<{ owed: number }> {
  const asked = await requestsNotOwed(databaseOf(payload), cityRequestNote)
  for (const { answerBy, askedOn, id, programme, title } of asked)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const deliverable = await owe(req, { programme, kind: 'other', subject: id, title, eventOn: askedOn })
      const dates =
        answerBy && sql`due_on = ${answerBy}, working_due_on = ${workingDueOf(answerBy)}, due_note = ${cityRequestNote}`
      if (dates) await write(req, deliverable, dates)
    })
  await inTransaction(payload, { context: { ...asSystem, now } }, voidSettledRequests)
  return { owed: asked.length }
}
