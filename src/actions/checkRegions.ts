import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { foreignParts, unnamedParts } from '@/domain/register/region'
import { type Places, placesOf } from '@/env'
import { readDay } from '@/glossary/instants'
import { registerMails } from '@/glossary/registerMails'
import { queueLetter } from '@/mail/queueLetter'
import { contactPoint } from '@/queries/contactPoint'
import { officeAddresses } from '@/queries/officeAddresses'
import { inTransaction } from './inTransaction'

/**
 * Looks every day whether each part still lies within the country and was named (clause 14(2)): a setting may have changed since the start,
 * and a database on another machine has a region of its own. Writes to the office once a month for the same finding.
 */
export async function checkRegions(payload: Payload, now: Date, places: Places = placesOf()): Promise<{ parts: number }> {
  const parts = [...foreignParts(places.regions), ...unnamedParts(places.regions, places.hosts)]
  const office = await contactPoint(databaseOf(payload))
  if (parts.length > 0 && office)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const letter = registerMails.regions({
        parts,
        until: readDay(dayOf(now)),
        link: `${payload.config.serverURL}/admin/registers`,
        office,
      })
      for (const { key, to } of await officeAddresses(await transactionOf(req)))
        await queueLetter(req, { key: `regions/${parts.join(',')}/${dayOf(now).slice(0, 7)}/${key}`, to }, letter)
    })
  return { parts: parts.length }
}
