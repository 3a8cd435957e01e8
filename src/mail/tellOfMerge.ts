import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { mergeMails } from '@/glossary/mergeMails'
import { queueLetters } from './queueLetter'
import { runningOffice } from './runningOffice'

/**
 * The second account of one person is about to be closed: who can sign in no more is told why and whom to ask, and the account
 * that stays with which address to sign in. Once, as a record is merged once; in the transaction of the merge. Nothing where
 * no account closes with it.
 */
export async function tellOfMerge(req: PayloadRequest, { dropped, kept }: { kept: string; dropped: string }): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT a.volunteer_id = ${kept}::uuid AS stays, a.email, v.name FROM volunteer_accounts a JOIN volunteers v ON v.id = a.volunteer_id
     WHERE a.active AND a.volunteer_id IN (${kept}::uuid, ${dropped}::uuid)`)
  if (!rows.some(({ stays }) => stays === false)) return
  const { office } = await runningOffice(db)
  const link = `${req.payload.config.serverURL}/sign-in`
  const letters = rows.map(({ email, name, stays }) => ({
    key: `merge/${dropped}/${stays ? 'kept' : 'closed'}`,
    to: String(email),
    letter: stays
      ? mergeMails.kept({ name: String(name), email: String(email), link, office })
      : mergeMails.closed({ name: String(name), office }),
  }))
  await queueLetters(req, letters)
}
