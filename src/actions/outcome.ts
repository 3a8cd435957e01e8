import { APIError } from 'payload'
import { toSentence } from '@/database/constraints'

/** What a use case answers to a page: done, or the sentence that says why not and what to do next. */
export type Outcome<Done = Record<never, never>> = ({ ok: true } & Done) | { ok: false; refusal: string }

/**
 * The sentence of a refusal meant for people (of a guard, an access rule or the database); null for any other error,
 * which its caller has to throw on.
 */
export function sentenceOf(error: unknown): string | null {
  if (!(error instanceof APIError)) return null
  const { errors } = (error.data ?? {}) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? (error.isPublic ? error.message : null)
}

/** Does something: null when it is done, or the sentence of the refusal. Any other fault goes on. */
export async function refusedBy(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    return refusal
  }
}

/** The same as an outcome. */
export async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  const refusal = await refusedBy(work)
  return refusal === null ? { ok: true } : { ok: false, refusal }
}

/** What a use case answers, a refusal that it throws included: one of the database becomes its sentence. Any other error is thrown on. */
export async function orRefusal<Done = Record<never, never>>(work: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> {
  try {
    return await work()
  } catch (error) {
    const said = toSentence(error)
    const refusal = said instanceof APIError && said.status < 500 ? sentenceOf(said) : null
    if (refusal === null) throw said
    return { ok: false, refusal }
  }
}
