import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { type AskedState, secondRefusalOf, type SecondAnswer, stateAfter } from '@/domain/secondPerson/asking'
import type { GuardedAction, GuardedInput } from '@/domain/secondPerson/guarded'
import { isUuid } from '@/domain/text/isUuid'
import { accessRefusals } from '@/glossary/refusals'
import { secondPersonTexts as texts, secondRefusals } from '@/glossary/secondPerson'
import { inTransaction } from '../inTransaction'
import { sentenceOf } from '../outcome'
import { refusal } from '../refusal'
import { handlerOf } from './handlers'
import { nameOf } from './nameOf'
import { CONFIRMING } from './refuseWithoutSecond'
import { tellAskedBy } from './tellAskedBy'

type Answered = {
  id: string
  answer: SecondAnswer
  /** The effect as whoever confirms has read it, line by line. */
  seen: string
  word: string
  by: TypedUser | null
  now: Date
}
type Stored = {
  kind: GuardedAction
  title: string
  input: GuardedInput[GuardedAction]
  reason: string
  seal: string | null
  state: AskedState
  askedBy: string
  lapsesAt: string | Date
}

/**
 * Answers a request for a second person. A confirmation does the very action that was asked for, in one transaction and under the name of
 * whoever confirms: refused when what it would do differs from what they have read, when a record moved since it was asked, and
 * for whoever asked. Of two answers at once one is refused. Throws an APIError with the sentence.
 */
export const answerAsked = (payload: Payload, { answer, by, id, now, seen, word }: Answered): Promise<{ state: AskedState }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { accountId, role } = actorOf(req)
    if (role !== 'operator' || accountId === null) throw refusal(secondRefusals.not_your_decision, 403)
    const asked = await held(req, id)
    if (!asked) throw refusal(texts.notFound, 404)
    const { askedBy, title } = asked
    const given = { by: accountId, role, now, word }
    const refused = secondRefusalOf(answer, { ...asked, lapsesAt: new Date(asked.lapsesAt) }, given)
    if (refused) throw refusal(secondRefusals[refused], refused === 'word_required' ? 400 : 409)
    const effect = answer === 'confirm' ? await perform(req, asked, seen) : null
    const state = stateAfter[answer]
    const said = word.trim() || null
    await (await transactionOf(req)).execute(sql`
      UPDATE asked_actions SET state = ${state}::enum_asked_actions_state, ended_by_id = ${accountId}::uuid, ended_by_name = ${await nameOf(req, accountId)},
             ended_at = ${now.toISOString()}::timestamptz, word = ${said}, effect_at_end = ${effect}
       WHERE id = ${id}::uuid`)
    if (answer !== 'take_back') await tellAskedBy(req, { id, title, askedBy, state, word: said })
    return { state }
  })

async function held(req: PayloadRequest, id: string): Promise<Stored | null> {
  if (!isUuid(id)) return null
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT kind::text AS kind, title, input, reason, seal, state::text AS state, asked_by_id AS "askedBy", lapses_at AS "lapsesAt"
      FROM asked_actions WHERE id = ${id}::uuid FOR UPDATE`)
  return (rows[0] as Stored | undefined) ?? null
}

async function perform(req: PayloadRequest, { input, kind, reason, seal }: Stored, seen: string): Promise<string> {
  const { look, perform: act } = handlerOf(kind)
  req.context[CONFIRMING] = kind
  const looked = await look(req, input as never, reason).catch((error: unknown) => {
    // Reading the screen anew would not help: the request is about records as they were.
    throw sentenceOf(error) === accessRefusals.revisionStale ? refusal(texts.recordMoved) : error
  })
  if (looked.seal !== (seal ?? '')) throw refusal(texts.recordMoved)
  const effect = looked.effect.join('\n')
  if (effect !== seen) throw refusal(texts.effectChanged)
  await act(req, input as never, reason)
  return effect
}
