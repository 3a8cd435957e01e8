import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import type { MailText } from '@/glossary/mail'
import { defaultWordings, type Letter, wordedLetter } from '@/glossary/mailTemplates'

/** Letters in the operator's words, or in those they begin with where the operator wrote none; in the order given. */
export async function wordedMails(req: PayloadRequest, letters: readonly Letter[]): Promise<MailText[]> {
  const templates = [...new Set(letters.map(({ template }) => template))]
  if (templates.length === 0) return []
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT key::text AS key, subject, body FROM mail_templates WHERE key::text IN (${sql.join(
      templates.map((template) => sql`${template}`),
      sql`, `,
    )})`)
  const own = new Map(rows.map((row) => [row['key'], row as { subject?: string | null; body?: string | null }]))
  return letters.map((letter) => {
    const [usual, words] = [defaultWordings[letter.template], own.get(letter.template)]
    return wordedLetter(letter, { subject: words?.subject || usual.subject, body: words?.body || usual.body })
  })
}
