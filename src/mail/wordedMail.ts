import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import type { MailText } from '@/glossary/mail'
import { defaultWordings, type Letter, wordedLetter } from '@/glossary/mailTemplates'

/** A letter in the operator's words, or in those it begins with where the operator wrote none. */
export async function wordedMail(req: PayloadRequest, letter: Letter): Promise<MailText> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`SELECT subject, body FROM mail_templates WHERE key::text = ${letter.template}`)
  const usual = defaultWordings[letter.template]
  const own = { subject: rows[0]?.['subject'], body: rows[0]?.['body'] } as { subject?: string | null; body?: string | null }
  return wordedLetter(letter, { subject: own.subject || usual.subject, body: own.body || usual.body })
}
