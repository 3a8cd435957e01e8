import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { passwordLink } from '@/access/passwordLink'
import { transactionOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { accountRefusalOf } from '@/domain/registration/deciding'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { mailTexts, type Office } from '@/glossary/mail'
import { registrationRefusals } from '@/glossary/registration'
import { queueMail } from '@/mail/queueMail'
import { refusal } from './refusal'

type Invited = {
  email: string
  name: string
  facility: { id: string; name: string }
  startsOn: Day
  office: Office
  /** Names the occasion of the mail. */
  key: string
}

/**
 * Lets a contact person in for a facility, within the request's transaction: a new account with a password nobody
 * knows and a link to choose one, or the facility added to the account of facility staff that has the e-mail. Either
 * way one mail. Refuses accounts of other roles and switched-off ones.
 */
export async function inviteStaff(
  req: PayloadRequest,
  { email: given, facility, key, name, office, startsOn }: Invited,
): Promise<void> {
  const email = given.trim().toLowerCase()
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`SELECT id, role::text, active IS NOT FALSE AS active FROM users WHERE email = ${email} FOR NO KEY UPDATE`,
  )
  const account = rows[0] as { id: string; role: string; active: boolean } | undefined
  const refused = accountRefusalOf(account ?? null)
  if (refused) throw refusal(registrationRefusals[refused])
  const said = { contactName: name, facilityName: facility.name, startsOn: readDay(startsOn), office }

  if (account) {
    const held = await db.execute(
      sql`SELECT facilities_id AS id FROM users_rels WHERE parent_id = ${account.id} AND path = 'facilities' ORDER BY "order"`,
    )
    const facilities = [...new Set([...held.rows.map((row) => row['id'] as string), facility.id])]
    await req.payload.update({ collection: 'users', id: account.id, data: { facilities }, depth: 0, overrideAccess: true, req })
    await queueMail(req, {
      key,
      to: email,
      ...mailTexts.facilityAdded({ ...said, link: `${req.payload.config.serverURL}/admin` }),
    })
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
      facilities: [facility.id],
      active: true,
      password: randomBytes(32).toString('base64url'),
    },
  })
  const { link, until } = await passwordLink(req, email)
  await queueMail(req, { key, to: email, ...mailTexts.facilityInvitation({ ...said, link, until: tokyoInstant(until) }) })
}
