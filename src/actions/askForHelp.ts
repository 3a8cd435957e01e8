import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import type { SupportUrgency } from '@/domain/support/supportRequest'
import { tokyoInstant } from '@/glossary/instants'
import { supportMails } from '@/glossary/support'
import { queueLetter } from '@/mail/queueLetter'
import { contactPoint } from '@/queries/contactPoint'
import { officeAddresses } from '@/queries/officeAddresses'
import { inTransaction } from './inTransaction'

export type Asker =
  | { source: 'facility'; facility: string | null; name: string; email: string }
  | { source: 'resident'; volunteer: string }
  /** On a residents' page, not signed in. */
  | { source: 'resident'; volunteer: null; name: string; email: string }
type Question = { asker: Asker; question: string; urgency: SupportUrgency; page: string | null; formId: string }

/**
 * Opens a support record for whoever asks; what is urgent is mailed to the office at once. One sending of a form is
 * one record, however often it arrives. Who may ask as whom is decided before.
 */
export const askForHelp = (payload: Payload, question: Question, now: Date): Promise<{ number: string }> =>
  inTransaction(payload, { context: { ...asSystem, now } }, (req) => openQuestion(req, question))

/** The same within the transaction of a system's request. */
export async function openQuestion(
  req: PayloadRequest,
  { asker, formId, page, question, urgency }: Question,
): Promise<{ number: string }> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`support-request/${formId}`}, 0))`)
  const { rows } = await db.execute(sql`SELECT number FROM support_requests WHERE form_id = ${formId}`)
  if (rows[0]) return { number: String(rows[0]['number']) }
  const { dueAt, id, number } = await req.payload.create({
    collection: 'support-requests',
    data: {
      source: asker.source,
      status: 'received',
      urgency,
      question,
      page,
      formId,
      ...('name' in asker ? { askerName: asker.name, answerTo: asker.email } : {}),
      ...(asker.source === 'facility' ? { facility: asker.facility } : { volunteer: asker.volunteer }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const opened = { id, number: number ?? '', source: asker.source, urgency, due: dueAt ? tokyoInstant(new Date(dueAt)) : '' }
  if (urgency === 'stopped') await tellOfQuestion(req, opened, 'urgent')
  return { number: opened.number }
}

type Told = Omit<Parameters<typeof supportMails.urgent>[0], 'link' | 'office'> & { id: string }

/** One mail to every operator about a question; the same occasion is written once. */
export async function tellOfQuestion(req: PayloadRequest, { id, ...told }: Told, occasion: 'urgent' | 'late'): Promise<void> {
  const db = await transactionOf(req)
  const office = (await contactPoint(db)) ?? undefined
  const link = `${req.payload.config.serverURL}/admin/collections/support-requests/${id}`
  const letter = supportMails[occasion]({ ...told, link, office })
  for (const { key, to } of await officeAddresses(db))
    await queueLetter(req, { key: `support-request/${id}/${occasion}/${key}`, to }, letter)
}
