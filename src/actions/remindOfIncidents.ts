import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { incidentMails } from '@/glossary/incidents'
import { tokyoInstant } from '@/glossary/instants'
import { followUpsPastDue } from '@/queries/followUpsPastDue'
import { incidentsPastDue } from '@/queries/incidentsPastDue'
import { inTransaction } from './inTransaction'
import { tellOfIncident } from './tellOfIncident'

/**
 * Writes to the office once about every incident of which the city was not told in time, and once about each time it should have heard
 * again (続報). Safe to run twice, also at once.
 */
export async function remindOfIncidents(payload: Payload, now: Date): Promise<{ late: number; followUps: number }> {
  const db = databaseOf(payload)
  const run = (work: (req: PayloadRequest) => Promise<void>) => inTransaction(payload, { context: { ...asSystem, now } }, work)
  const late = await incidentsPastDue(db, now)
  for (const { cityDueAt, id, number, office } of late)
    await run((req) =>
      tellOfIncident(req, { incident: id, occasion: 'late' }, (link) =>
        incidentMails.late({ number, cityDue: tokyoInstant(cityDueAt), link, office }),
      ),
    )
  const again = await followUpsPastDue(db, now)
  for (const { dueAt, id, number, office } of again)
    await run((req) =>
      tellOfIncident(req, { incident: id, occasion: `follow-up/${Math.floor(dueAt.getTime() / 1000)}` }, (link) =>
        incidentMails.followUp({ number, due: tokyoInstant(dueAt), link, office }),
      ),
    )
  return { late: late.length, followUps: again.length }
}
