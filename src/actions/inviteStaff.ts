import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { passwordLink } from '@/access/passwordLink'
import { transactionOf } from '@/database/handle'
import { accountRefusalOf } from '@/domain/registration/deciding'
import { tokyoInstant } from '@/glossary/instants'
import type { MailText } from '@/glossary/mail'
import { registrationRefusals } from '@/glossary/registration'
import { queueMail } from '@/mail/queueMail'
import { refusal } from './refusal'

type Invited = {
  email: string
  name: string
  /** What they look after from now on, besides what they do already. */
  facilities: readonly string[]
  /** Names the occasion of the mail. */
  key: string
  /** What is written to whoever has an account, and to whoever gets one. */
  mails: { added: (link: string) => MailText; invited: (link: string, until: string) => MailText }
}

/**
 * Lets somebody in for facilities, within the request's transaction: a new account with a password nobody
 * knows and a link to choose one, or the facility added to the account of facility staff that has the e-mail. Either
 * way one mail. Refuses accounts of other roles and switched-off ones.
 */
export async function inviteStaff(
  req: PayloadRequest,
  { email: given, facilities: more, key, mails, name }: Invited,
): Promise<void> {
  const email = given.trim().toLowerCase()
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`SELECT id, role::text, active IS NOT FALSE AS active FROM users WHERE email = ${email} FOR NO KEY UPDATE`,
  )
  const account = rows[0] as { id: string; role: string; active: boolean } | undefined
  const held = account
    ? await db.execute(
        sql`SELECT facilities_id AS id FROM users_rels WHERE parent_id = ${account.id} AND path = 'facilities' ORDER BY "order"`,
      )
    : { rows: [] }
  // Who looked after nothing any more was switched off with it, and comes back with a facility.
  const isUnused = held.rows.length === 0
  const refused = accountRefusalOf(account ? { ...account, active: account.active || isUnused } : null)
  if (refused) throw refusal(registrationRefusals[refused])

  if (account) {
    const facilities = [...new Set([...held.rows.map((row) => row['id'] as string), ...more])]
    const data = { facilities, ...(account.active ? {} : { active: true }) }
    await req.payload.update({ collection: 'users', id: account.id, data, depth: 0, overrideAccess: true, req })
    await queueMail(req, { key, to: email, ...mails.added(`${req.payload.config.serverURL}/admin`) })
    return
  }
  await req.payload.create({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      email,
      name,
      role: 'facility',
      facilities: [...more],
      active: true,
      password: randomBytes(32).toString('base64url'),
    },
  })
  const { link, until } = await passwordLink(req, email)
  await queueMail(req, { key, to: email, ...mails.invited(link, tokyoInstant(until)) })
}
