import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { MailText } from '@/glossary/mail'
import { queueMail } from '@/mail/queueMail'
import { officeAddresses } from '@/queries/officeAddresses'

/** Puts one mail about an incident to every operator into the outbox; the same occasion is written once. */
export async function tellOffice(
  req: PayloadRequest,
  { incident, occasion }: { incident: string; occasion: string },
  textFor: (link: string) => MailText,
): Promise<void> {
  const text = textFor(`${req.payload.config.serverURL}/admin/collections/incidents/${incident}`)
  for (const { key, to } of await officeAddresses(await transactionOf(req)))
    await queueMail(req, { key: `incident/${incident}/${occasion}/${key}`, to, ...text })
}
