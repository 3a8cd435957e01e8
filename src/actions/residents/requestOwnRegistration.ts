import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { emailKey } from '@/domain/people/matchKeys'
import { registrationMails } from '@/glossary/ownRegistration'
import { queueMail } from '@/mail/queueMail'
import { countFor } from '../publicity/countVisit'
import { accountOfEmail } from '@/queries/accountOfEmail'
import { activityOfTag } from '@/queries/activityOfTag'
import { contactPoint } from '@/queries/contactPoint'
import { inTransaction } from '../inTransaction'
import { makeTicket } from './emailTickets'

/** Every answer takes this long, whether the address is registered or not. */
const ANSWER_MS = 600

/**
 * Sends a link with which the owner of an address registers; to an address that has an account already, the way to sign in.
 * By which activity they came goes with the link (`tag`). Whoever asks gets the same answer in the same time. Links lead to the configured host, never that of the request.
 */
export async function requestOwnRegistration(
  payload: Payload,
  { email: typed, now, tag = null }: { email: string; now: Date; tag?: string | null },
): Promise<void> {
  const pause = sleep(ANSWER_MS)
  const email = emailKey(typed)
  const { serverURL } = payload.config
  await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    const office = (await contactPoint(db)) ?? undefined
    const [known, cameBy] = [await accountOfEmail(db, email), await activityOfTag(db, tag)]
    const { hash, token } = await makeTicket(req, { purpose: 'register', email, cameBy })
    if (cameBy && !known) await countFor(db, cameBy, 'begun', now)
    const mail = known
      ? registrationMails.known({ signIn: `${serverURL}/sign-in`, forgotten: `${serverURL}/forgot-password`, office })
      : registrationMails.link({ link: `${serverURL}/register/details?token=${token}`, office })
    await queueMail(req, { key: `resident-registration/${hash}`, to: email, ...mail })
  })
  await pause
}
