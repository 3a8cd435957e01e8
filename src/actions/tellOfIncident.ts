import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { Letter } from '@/glossary/mailTemplates'
import { queueLetter } from '@/mail/queueLetter'
import { officeAddresses } from '@/queries/officeAddresses'

/** Puts one mail about an incident to every operator into the outbox; the same occasion is written once. */
export async function tellOfIncident(
  req: PayloadRequest,
  { incident, occasion }: { incident: string; occasion: string },
  letterFor: (link: string) => Letter,
): Promise<void> {
  const letter = letterFor(`${req.payload.config.serverURL}/admin/collections/incidents/${incident}`)
  for (const { key, to } of await officeAddresses(await transactionOf(req)))
    await queueLetter(req, { key: `incident/${incident}/${occasion}/${key}`, to }, letter)
}
