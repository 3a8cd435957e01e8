import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { type Database, transactionOf } from '@/database/handle'
import { seal, unseal } from '@/database/sealedText'
import { sha256 } from '@/database/sha256'
import { environment } from '@/env'

export type TicketPurpose = 'register' | 'change'
/** `cameBy`: the activity by whose address the registration was begun. */
export type Ticket = { email: string; account: string | null; cameBy: string | null; used: boolean }

/** How long the link of a mail lives. */
export const TICKET_HOURS: Readonly<Record<TicketPurpose, number>> = { register: 24, change: 24 }
const TOKEN = /^[0-9a-f]{40}$/

/** What is kept of a ticket: nobody who reads the database can use it. */
export const hashOfToken = (token: string): string => sha256(token)
const placeOf = (hash: string): string => `email_tickets:email:${hash}`

/**
 * A new token for the link of a mail to `email`, in the request's transaction; only its hash and the sealed address are kept.
 * An older change of the same account stops working. What ended is swept away.
 */
export async function makeTicket(
  req: PayloadRequest,
  {
    account = null,
    cameBy = null,
    email,
    purpose,
  }: { purpose: TicketPurpose; email: string; account?: string | null; cameBy?: string | null },
): Promise<{ token: string; hash: string }> {
  const db = await transactionOf(req)
  const token = randomBytes(20).toString('hex')
  const [hash, now] = [hashOfToken(token), nowOf(req)]
  const ends = new Date(now.getTime() + TICKET_HOURS[purpose] * 3_600_000)
  await db.execute(
    sql`DELETE FROM email_tickets WHERE expires_at < ${now.toISOString()}::timestamptz OR account_id = ${account}::uuid`,
  )
  await db.execute(sql`
    INSERT INTO email_tickets (token_hash, purpose, email, account_id, came_by_id, expires_at)
    VALUES (${hash}, ${purpose}, ${seal(email, placeOf(hash), environment().PERSONAL_DATA_KEY)}, ${account}::uuid, ${cameBy}::uuid, ${ends.toISOString()})`)
  return { token, hash }
}

const opened = (row: Ticket | undefined, hash: string): Ticket | null =>
  row ? { ...row, email: unseal(row.email, placeOf(hash), environment().PERSONAL_DATA_KEY) } : null

/** What stands behind a token that has not ended; null for any other. Changes nothing. */
export async function readTicket(
  db: Database,
  { now, purpose, token }: { purpose: TicketPurpose; token: string; now: Date },
): Promise<Ticket | null> {
  if (!TOKEN.test(token)) return null
  const hash = hashOfToken(token)
  const { rows } = await db.execute(sql`
    SELECT email, account_id AS account, came_by_id AS "cameBy", used_at IS NOT NULL AS used FROM email_tickets
     WHERE token_hash = ${hash} AND purpose = ${purpose} AND expires_at > ${now.toISOString()}::timestamptz`)
  return opened(rows[0] as Ticket | undefined, hash)
}

/**
 * Uses a ticket up, in the request's transaction: of two who come with one token the second waits and finds it used. The
 * ticket as it was before; null where there is none or it has ended.
 */
export async function takeTicket(
  req: PayloadRequest,
  { purpose, token }: { purpose: TicketPurpose; token: string },
): Promise<Ticket | null> {
  if (!TOKEN.test(token)) return null
  const [db, hash, now] = [await transactionOf(req), hashOfToken(token), nowOf(req).toISOString()]
  const { rows } = await db.execute(sql`
    SELECT email, account_id AS account, came_by_id AS "cameBy", used_at IS NOT NULL AS used FROM email_tickets
     WHERE token_hash = ${hash} AND purpose = ${purpose} AND expires_at > ${now}::timestamptz FOR UPDATE`)
  const ticket = opened(rows[0] as Ticket | undefined, hash)
  if (ticket && !ticket.used)
    await db.execute(sql`UPDATE email_tickets SET used_at = ${now}::timestamptz WHERE token_hash = ${hash}`)
  return ticket
}
