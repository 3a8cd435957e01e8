import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import type { AskedState } from '@/domain/secondPerson/asking'
import { secondPersonMails } from '@/glossary/secondPerson'
import { queueLetter } from '@/mail/queueLetter'

type Ended = { id: string; title: string; askedBy: string; state: AskedState; word: string | null }

/** Tells whoever asked what came of it, once. Nothing to an account that cannot sign in any more, or went over to another side: the word may name a person. */
export async function tellAskedBy(req: PayloadRequest, { askedBy, id, ...ended }: Ended): Promise<void> {
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT email FROM users WHERE id = ${askedBy}::uuid AND role::text = 'operator' AND active IS NOT FALSE`,
  )
  const link = `${req.payload.config.serverURL}/admin/second-person/one?id=${id}`
  for (const { email } of rows)
    await queueLetter(
      req,
      { key: `second-person/${id}/ended`, to: String(email) },
      secondPersonMails.answered({ ...ended, link }),
    )
}
