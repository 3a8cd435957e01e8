import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { InactivityStep } from '@/domain/people/inactivity'
import { type InactivePerson, inactivityOf } from '@/queries/inactivePeople'

/** Holds a person until the transaction ends, as whoever applies for them does, and tells how they stand; null for none. */
export async function heldInactivity(req: PayloadRequest, volunteer: string): Promise<InactivePerson | null> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT 1 FROM volunteers WHERE id = ${volunteer}::uuid FOR NO KEY UPDATE`)
  return inactivityOf(db, volunteer)
}

/** Writes one step of somebody who is held, as whoever the request is of. */
export async function takeStep(
  req: PayloadRequest,
  { dueOn, reason, step, volunteer }: { volunteer: string; step: InactivityStep; reason?: string; dueOn?: Day },
): Promise<void> {
  const { accountId, role } = actorOf(req)
  await req.payload.create({
    collection: 'inactivity-steps',
    data: {
      volunteer,
      step,
      at: nowOf(req).toISOString(),
      byRole: role,
      by: accountId,
      reason: reason ?? null,
      dueOn: dueOn ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
