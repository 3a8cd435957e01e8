import { APIError } from 'payload'

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
