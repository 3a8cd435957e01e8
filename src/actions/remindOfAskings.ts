import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { remindStaff } from '@/mail/askedStaff'
import { inTransaction } from './inTransaction'

const BATCH = 200

/**
 * Reminds the staff of facilities of wishes and proposals without an answer, at half time and at its end, and tells the operator
 * then. Safe to run twice, also at once: the key of a mail names what was asked, the stage and the account.
 */
export async function remindOfAskings(payload: Payload, now: Date): Promise<{ queued: number }> {
  for (let queued = 0; ; ) {
    const done = await inTransaction(payload, { context: { ...asSystem, now } }, (req) => remindStaff(req, BATCH))
    queued += done
    if (done < BATCH) return { queued }
  }
}
