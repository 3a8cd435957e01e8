import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'

/** Who changes a deliverable, and when; the database writes it into the history. */
export function stampOf(req: PayloadRequest) {
  const { accountId, role } = actorOf(req)
  return { at: nowOf(req).toISOString(), role, account: accountId }
}
