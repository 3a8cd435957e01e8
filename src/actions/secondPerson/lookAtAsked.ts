import type { Payload, TypedUser } from 'payload'
import type { GuardedAction, GuardedInput } from '@/domain/secondPerson/guarded'
import { accessRefusals } from '@/glossary/refusals'
import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { inTransaction } from '../inTransaction'
import { sentenceOf } from '../outcome'
import { handlerOf } from './handlers'

/** What a kept action would do now, line by line, or the sentence with which it would be refused. Changes nothing. */
export const lookAtAsked = async (
  payload: Payload,
  { by, input, kind, now, reason }: { kind: GuardedAction; input: unknown; reason: string; by: TypedUser | null; now: Date },
): Promise<{ effect: string } | { refused: string }> => {
  try {
    return await inTransaction(payload, { user: by, context: { now } }, async (req) => {
      const { effect } = await handlerOf(kind).look(req, input as GuardedInput[GuardedAction] as never, reason)
      return { effect: effect.join('\n') }
    })
  } catch (error) {
    const refused = sentenceOf(error)
    if (refused === null) throw error
    return { refused: refused === accessRefusals.revisionStale ? texts.recordMoved : refused }
  }
}
