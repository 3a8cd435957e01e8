import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf } from '@/access/actor'
import { recordAsRead } from '@/access/recordAsRead'
import { transactionOf } from '@/database/handle'
import { agreementRefusalOf, mayAnswer } from '@/domain/agreement/answer'
import type { AgreementAnswer } from '@/domain/agreement/answer'
import type { Changes } from '@/domain/agreement/change'
import { dayOf } from '@/domain/calendar/jst'
import { isUuid } from '@/domain/text/isUuid'
import { agreementPanelTexts, agreementRefusals, givenUpBecause } from '@/glossary/agreements'
import { accessRefusals } from '@/glossary/refusals'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Asked = {
  by: TypedUser | null
  agreement: string
  /** The one on their screen: a change they have not seen is not agreed to. */
  revision: number
  answer: 'agreed' | 'withdrawn'
  now: Date
}
type Held = { application: string; applicationRevision: number; status: string; startsAt: Date; changes: Changes }

/**
 * The answer of a person whose activity changed, or the operator's for whoever answered by telephone. Agreeing leaves the
 * application as it is; giving up withdraws it, or calls off the agreed visit, as the person and without any penalty.
 * The same answer twice is one. Throws an APIError with the sentence; 404 for a question that is not theirs to read.
 */
export const answerChange = (payload: Payload, { agreement, answer, by, now, revision }: Asked): Promise<void> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (!mayAnswer(role)) throw refusal(agreementRefusals.not_yours, 403)
    const asked = isUuid(agreement) ? await readable(req, agreement) : null
    if (!asked) throw refusal(agreementPanelTexts.notFound, 404)
    const held = await hold(req, { agreement, application: asked, now })
    if (held.answer === answer) return
    const refused = agreementRefusalOf(
      { by: role, answer: held.answer, revision: held.revision, seenRevision: revision, startsAt: held.startsAt },
      now,
    )
    if (refused) throw refusal(agreementRefusals[refused], 409)
    if (answer === 'withdrawn') return giveUp(req, held)
    const db = await transactionOf(req)
    await db.execute(sql`
      UPDATE agreements SET answer = 'agreed', answered_at = ${now.toISOString()}::timestamptz, updated_at = ${now.toISOString()}::timestamptz
       WHERE id = ${agreement}`)
  })

/** The application that is asked about, if the person may read the question. */
async function readable(req: PayloadRequest, id: string): Promise<string | null> {
  const found = await recordAsRead(req, 'agreements', id)
  return found ? String(found.application) : null
}

/** Slot, person, application and question, in the order of locks everywhere. */
async function hold(
  req: PayloadRequest,
  { agreement, application, now }: { agreement: string; application: string; now: Date },
): Promise<Held & { answer: AgreementAnswer | null; revision: number }> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT revision FROM application_under_lock(${application}, NULL, NULL, ${dayOf(now)})`)
  const { rows } = await db.execute(sql`
    SELECT g.answer::text AS answer, g.revision::int AS revision, g.changes, a.status::text AS status, a.starts_at, a.revision::int AS application_revision
      FROM agreements g JOIN applications a ON a.id = g.application_id WHERE g.id = ${agreement} FOR UPDATE OF g`)
  const row = rows[0]
  if (!row) throw refusal(accessRefusals.notFound, 404)
  return {
    application,
    applicationRevision: Number(row['application_revision']),
    status: String(row['status']),
    startsAt: new Date(row['starts_at'] as string),
    changes: row['changes'] as Changes,
    answer: row['answer'] as AgreementAnswer | null,
    revision: Number(row['revision']),
  }
}

/** A trigger of the database ends the question with the application. */
async function giveUp(req: PayloadRequest, { application, applicationRevision, changes, status }: Held): Promise<void> {
  const byPhone = actorOf(req).role === 'operator'
  const why = { statusReason: givenUpBecause(changes), toldByPhone: byPhone }
  const data =
    status === 'accepted' ? { status: 'cancelled' as const, ...why } : { status: 'withdrawn' as const, ...(byPhone ? why : {}) }
  await req.payload.update({
    collection: 'applications',
    id: application,
    data: { ...data, revision: applicationRevision },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
