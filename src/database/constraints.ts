import { APIError } from 'payload'
import type { DatabaseAdapterObj } from 'payload'
import { databaseAway, isAway, noteAway } from './away'
import { constraintSentences, databaseSentences } from '@/glossary/constraints'

/** Unique, exclusion, check, foreign key, ON DELETE RESTRICT (23001 since PostgreSQL 18), and a trigger's own refusal. */
const REFUSED = new Set(['23505', '23P01', '23514', '23503', '23001', 'P0001'])
/** Deadlock, serialisation failure, lock timeout: the same attempt may succeed a moment later. */
const BUSY = new Set(['40P01', '40001', '55P03'])

/** A value compared with a column of another kind: somebody's filter, not a fault of ours. */
const MISMATCHED = new Set(['42883', '42804'])

type PostgresError = { code?: string; constraint?: string; cause?: unknown; message?: string }

function postgresErrorIn(error: unknown): PostgresError | null {
  for (
    let at = error as PostgresError | undefined, depth = 0;
    at && depth < 8;
    at = at.cause as PostgresError | undefined, depth++
  ) {
    if (typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at
  }
  return null
}

/**
 * The database's refusal as a sentence for a person (409), or as "try again" (503). The error of the driver holds
 * the statement and its parameters, which may be personal data: it never leaves here. Anything else passes through.
 */
export function toSentence(error: unknown): unknown {
  if (error instanceof APIError) return error
  if (isAway(error)) return databaseAway()
  const found = postgresErrorIn(error)
  if (!found?.code) return error
  if (REFUSED.has(found.code)) {
    const known =
      constraintSentences[found.constraint ?? ''] ?? (found.code === 'P0001' ? raisedSentence(found.message) : undefined)
    return new APIError(
      known ?? (found.code === '23505' ? databaseSentences.duplicate : databaseSentences.refused),
      409,
      { constraint: found.constraint ?? null },
      true,
    )
  }
  if (BUSY.has(found.code)) return new APIError(databaseSentences.busy, 503, null, true)
  if (found.code.startsWith('22') || MISMATCHED.has(found.code))
    return new APIError(databaseSentences.unreadable, 400, { code: found.code }, true)
  // A mistake of ours (42: no such column, bad syntax) is named, because its text holds no values.
  return new APIError(
    databaseSentences.failed,
    500,
    { code: found.code, ...(found.code.startsWith('42') ? { fault: found.message } : {}) },
    true,
  )
}

/** Our triggers raise the name of a sentence, never a text. */
const raisedSentence = (message: string | undefined): string | undefined => (message ? constraintSentences[message] : undefined)

type Adapter = Record<string, unknown>
const CALLS = [
  'beginTransaction',
  'find',
  'findOne',
  'findDistinct',
  'findVersions',
  'queryDrafts',
  'count',
  'countVersions',
  'create',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'upsert',
  'createVersion',
  'updateVersion',
  'deleteVersions',
] as const

/** Wraps the adapter once: refusals become sentences over REST and the Local API alike. */
export function withSentences(db: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args) as unknown as Adapter
      for (const method of CALLS) {
        const original = adapter[method] as ((...given: unknown[]) => Promise<unknown>) | undefined
        if (!original) continue
        adapter[method] = async function wrapped(this: unknown, ...given: unknown[]) {
          try {
            return await original.apply(this ?? adapter, given)
          } catch (error) {
            if (isAway(error)) noteAway()
            throw toSentence(error)
          }
        }
      }
      return adapter as unknown as ReturnType<DatabaseAdapterObj['init']>
    },
  }
}
