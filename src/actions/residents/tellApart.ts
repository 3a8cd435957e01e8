import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { compareWords, mergeRefusals } from '@/glossary/duplicates'
import { lastDecision } from '@/queries/lastDecision'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { heldPeople } from './heldPeople'
import { keepDecision } from './keepDecision'

type Asked = { one: string; other: string; reason: string; by: TypedUser | null; now: Date }

/** Remembers that two records are two people, so that nobody is asked again. Said twice it stands once. Throws an APIError. */
export const tellApart = (payload: Payload, { by, now, one, other, reason }: Asked): Promise<{ done: true }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(mergeRefusals.not_your_decision, 403)
    if (!isUuid(one) || !isUuid(other)) throw refusal(compareWords.notFound, 404)
    if (one === other) throw refusal(mergeRefusals.same_record)
    const people = await heldPeople(req, [one, other])
    if (people.size < 2) throw refusal(compareWords.notFound, 404)
    if ([...people.values()].some(({ mergedInto }) => mergedInto !== null)) throw refusal(mergeRefusals.already_merged)
    const before = await lastDecision(await transactionOf(req), [one, other])
    if (before?.decision !== 'different')
      await keepDecision(req, { decision: 'different', kept: one, other, reason: reason.trim() || null })
    return { done: true }
  })
