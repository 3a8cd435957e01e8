import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { isMonth } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { deliverableActionTexts as texts } from '@/glossary/deliverables'
import { eventsToOwe } from '@/queries/eventsToOwe'
import { inTransaction } from '../inTransaction'
import { owe } from './owe'

/** A seminar, consultation or meeting that was held, and an accident, is owed its document, from whichever screen it was recorded. Safe to run twice, also at once. */
export async function oweByEvent(payload: Payload, now: Date): Promise<{ owed: number }> {
  const events = await eventsToOwe(databaseOf(payload))
  for (const { about, eventOn, kind, programme, record } of events)
    await inTransaction(payload, { context: { ...asSystem, now } }, (req) =>
      owe(req, {
        programme,
        kind,
        subject: record,
        title: texts.reportOf(kind, isMonth(about) ? texts.ofMonth(warekiMonth(about)) : about),
        eventOn,
      }),
    )
  return { owed: events.length }
}
