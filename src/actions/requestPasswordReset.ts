import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { sha256 } from '@/database/sha256'
import { queueMail } from '@/mail/queueMail'
import { resetMail } from '@/glossary/site'
import { inTransaction } from './inTransaction'
import { type Outcome, outcomeOf } from './outcome'

/** Every answer takes this long, whether there was somebody to write to or not. */
const ANSWER_MS = 600

/**
 * Sends the owner of an account a link to choose a new password; the same answer whether the address is known or not.
 * The mail goes to the stored address, never to what was typed, and its link to `serverUrl`, never to the request's host.
 */
export async function requestPasswordReset(
  payload: Payload,
  { email, headers, serverUrl }: { email: string; headers: Headers; serverUrl: string },
): Promise<Outcome> {
  const pause = sleep(ANSWER_MS)
  try {
    return await outcomeOf(send(payload, { email: email.trim().toLowerCase(), headers, serverUrl }))
  } finally {
    await pause
  }
}

const send = (
  payload: Payload,
  { email, headers, serverUrl }: { email: string; headers: Headers; serverUrl: string },
): Promise<void> =>
  inTransaction(payload, {}, async (req) => {
    const { docs } = await payload.find({
      collection: 'volunteer-accounts',
      where: { and: [{ email: { equals: email } }, { active: { not_equals: false } }] },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const [account] = docs
    // Asked for an unknown address too, so that its attempts are counted like any other's.
    req.headers = new Headers(headers)
    const token = await payload.forgotPassword({
      collection: 'volunteer-accounts',
      data: { email: account ? account.email : `${email}.invalid` },
      disableEmail: true,
      req,
    })
    if (!account || !token) return
    const key = `resident-password/${sha256(token)}`
    await queueMail(req, { key, to: account.email, ...resetMail(`${serverUrl}/reset-password?token=${token}`) })
  })
