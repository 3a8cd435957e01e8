import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { type DeliverableStep, deliverableRefusalOf } from '@/domain/deliverable/moves'
import { deliverableRefusals } from '@/glossary/deliverables'
import { accessRefusals } from '@/glossary/refusals'
import { refusal } from '../refusal'
import { type LockedDeliverable, lockDeliverable } from './lockDeliverable'
import { stampOf } from './stamp'

/** Which deliverable, and which revision of it the person saw; code of ours that moves what it just made names none. */
export type Seen = { deliverable: string; revision?: number }

/** Locks the deliverable and refuses the step where it may not be taken, or where somebody else changed it meanwhile (409). */
export async function ready(
  req: PayloadRequest,
  step: DeliverableStep,
  { deliverable, revision }: Seen,
  comment?: string | null,
): Promise<LockedDeliverable> {
  const locked = await lockDeliverable(req, deliverable)
  const refused = deliverableRefusalOf(step, locked, { by: actorOf(req).role, comment: comment ?? null })
  if (refused === 'not_your_move') throw refusal(deliverableRefusals.not_your_move, 403)
  if (revision !== undefined && revision !== locked.revision) throw refusal(accessRefusals.revisionStale)
  if (refused) throw refusal(deliverableRefusals[refused], refused === 'comment_required' ? 400 : 409)
  return locked
}

/** Writes the columns given, with who did it and when. */
export async function write(req: PayloadRequest, deliverable: string, columns: SQL): Promise<void> {
  const { account, at, role } = stampOf(req)
  await (await transactionOf(req)).execute(sql`
    UPDATE deliverables SET ${columns}, changed_at = ${at}::timestamptz, changed_by_role = ${role}::enum_deliverables_changed_by_role,
           changed_by = ${account}, updated_at = now() WHERE id = ${deliverable}::uuid`)
}
