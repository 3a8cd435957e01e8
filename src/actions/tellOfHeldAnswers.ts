import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { officeMails } from '@/glossary/officeMails'
import { tellOffice } from '@/mail/tellOffice'
import { listingsHoldingAnswers } from '@/queries/listingsHoldingAnswers'
import { inTransaction } from './inTransaction'

/**
 * Tells the office of listings whose review holds up answers to people who applied: the facility cannot accept until it is
 * done, and is not reminded. One letter for a listing each time it is handed in. Safe to run twice, also at once.
 */
export async function tellOfHeldAnswers(payload: Payload, now: Date): Promise<{ listings: number }> {
  const held = await listingsHoldingAnswers(databaseOf(payload), now)
  const link = `${payload.config.serverURL}/admin/listing-review`
  for (const { applications, facility, listing, round, title } of held)
    await inTransaction(payload, { context: { ...asSystem, now } }, (req) =>
      tellOffice(req, `holds/${listing}/${round}`, officeMails.holds({ activity: title, facility, count: applications, link })),
    )
  return { listings: held.length }
}
