import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { lapsesAfter } from '@/domain/secondPerson/asking'
import type { GuardedAction, GuardedInput } from '@/domain/secondPerson/guarded'
import { tokyoInstant } from '@/glossary/instants'
import { secondPersonMails, secondPersonTexts as texts, secondRefusals } from '@/glossary/secondPerson'
import { tellOffice } from '@/mail/tellOffice'
import { secondPersonSetting } from '@/queries/secondPersonSetting'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { handlerOf } from './handlers'
import { lapse } from './endLapsedAskings'
import { nameOf } from './nameOf'

type Asked<Kind extends GuardedAction> = {
  kind: Kind
  input: GuardedInput[Kind]
  reason: string
  by: TypedUser | null
  now: Date
}

/**
 * Asks a second person of the operator to confirm an action instead of doing it: what it would do now is kept as it was shown, and
 * every colleague is written to once. Refused with whatever the action itself would be refused with, where the programme asks nobody, and
 * where there is nobody else. Throws an APIError with the sentence.
 */
export const askSecondPerson = <Kind extends GuardedAction>(
  payload: Payload,
  { by, input, kind, now, reason }: Asked<Kind>,
): Promise<{ id: string; effect: string[] }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { accountId, role } = actorOf(req)
    if (role !== 'operator' || accountId === null) throw refusal(secondRefusals.not_your_decision, 403)
    if (!reason.trim()) throw refusal(texts.reasonRequired, 400)
    const db = await transactionOf(req)
    const { effect, key, programme, seal, title } = await handlerOf(kind).look(req, input, reason.trim())
    const setting = await secondPersonSetting(db, programme)
    if (!setting?.kinds.includes(kind)) throw refusal(texts.notNeeded)
    await refuseWhereAlone(req, accountId)
    await lapse(req, now)
    await refuseWhereAsked(req, kind, key)
    const [askedByName, lapsesAt] = [await nameOf(req, accountId), lapsesAfter(now, setting.days)]
    const { id } = await payload.create({
      collection: 'asked-actions',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        kind,
        title,
        key,
        seal,
        input,
        reason: reason.trim(),
        effect: effect.join('\n'),
        programme: setting.programme,
        state: 'waiting',
        askedBy: accountId,
        askedByName,
        askedAt: now.toISOString(),
        lapsesAt: lapsesAt.toISOString(),
      },
    })
    const link = `${payload.config.serverURL}/admin/second-person/one?id=${id}`
    const letter = secondPersonMails.asked({ title, by: askedByName, until: tokyoInstant(lapsesAt), link })
    await tellOffice(req, `second-person/${id}`, letter, { besides: accountId })
    return { id, effect }
  })

/** Of two who ask at once the database refuses one. */
async function refuseWhereAsked(req: PayloadRequest, kind: GuardedAction, key: string): Promise<void> {
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT 1 FROM asked_actions WHERE is_open AND kind::text = ${kind} AND key = ${key} LIMIT 1`,
  )
  if (rows.length > 0) throw refusal(texts.askedAlready)
}

/** A request that nobody can answer would only lapse. */
async function refuseWhereAlone(req: PayloadRequest, account: string): Promise<void> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT 1 FROM users WHERE role::text = 'operator' AND active IS NOT FALSE AND id <> ${account}::uuid LIMIT 1`)
  if (rows.length === 0) throw refusal(texts.nobodyElse)
}
