import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { deliverableMails } from '@/glossary/deliverableMails'
import { deliverableEventLabels } from '@/glossary/deliverables'
import { bothDates } from '@/glossary/deliverableScreens'
import { tellOfDeliverable } from '@/mail/tellOfDeliverable'
import { deliverableEventsToTell, type EventToTell } from '@/queries/deliverableEventsToTell'
import { inTransaction } from '../inTransaction'

/**
 * Tells the city of what was handed in and of the first of two approvals, the operator of what the city decided: once each, from the
 * history, so that it does not matter on which screen it was done. Safe to run twice, also at once.
 */
export async function tellOfDeliverables(payload: Payload, now: Date): Promise<{ told: number }> {
  const events = await deliverableEventsToTell(databaseOf(payload), now)
  for (const event of events)
    await inTransaction(payload, { context: { ...asSystem, now } }, (req) => {
      const toCity = event.what === 'submitted' || event.what === 'first_approved'
      return tellOfDeliverable(
        req,
        { occasion: `deliverable-event/${event.id}`, programme: event.programme, to: [toCity ? 'city' : 'operator'] },
        letterOf(event, payload.config.serverURL),
      )
    })
  return { told: events.length }
}

function letterOf({ comment, deliverable, title, what, ...dates }: EventToTell, serverURL: string) {
  const about = {
    deliverable: title,
    until: bothDates(dates),
    result: deliverableEventLabels[what],
    link: `${serverURL}/admin/deliverables/one?id=${deliverable}`,
  }
  return what === 'submitted' || what === 'first_approved'
    ? deliverableMails.submitted(about)
    : deliverableMails.decided({ ...about, comment })
}
