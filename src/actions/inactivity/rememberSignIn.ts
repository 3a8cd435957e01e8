import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { inactivityReasons } from '@/glossary/inactivity'
import { inTransaction } from '../inTransaction'
import { heldInactivity, takeStep } from './takeStep'

/** A resident has signed in: it is remembered, and whoever was warned or archived is so no longer. */
export const rememberSignIn = (payload: Payload, resident: TypedUser, now: Date): Promise<void> =>
  inTransaction(payload, { user: resident, context: { now } }, async (req) => {
    const { accountId, volunteerId } = actorOf(req)
    if (!accountId || !volunteerId) return
    const person = await heldInactivity(req, volunteerId)
    const db = await transactionOf(req)
    await db.execute(
      sql`UPDATE volunteer_accounts SET last_signed_in_at = ${now.toISOString()}::timestamptz WHERE id = ${accountId}`,
    )
    if (!person?.archived && !person?.warned) return
    const step = person.archived ? 'restored' : 'kept'
    await takeStep(req, { volunteer: volunteerId, step, reason: inactivityReasons.signedIn })
  })
