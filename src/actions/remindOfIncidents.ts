import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { incidentMails } from '@/glossary/incidents'
import { tokyoInstant } from '@/glossary/instants'
import { incidentsPastDue } from '@/queries/incidentsPastDue'
import { inTransaction } from './inTransaction'
import { tellOfIncident } from './tellOfIncident'

/** Writes to the office once about every incident of which the city was not told in time. Safe to run twice, also at once. */
export async function remindOfIncidents(payload: Payload, now: Date): Promise<{ late: number }> {
  const late = await incidentsPastDue(databaseOf(payload), now)
  for (const { cityDueAt, id, number, office } of late)
    await inTransaction(payload, { context: { ...asSystem, now } }, (req) =>
      tellOfIncident(req, { incident: id, occasion: 'late' }, (link) =>
        incidentMails.late({ number, cityDue: tokyoInstant(cityDueAt), link, office }),
      ),
    )
  return { late: late.length }
}
