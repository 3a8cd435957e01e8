import { APIError } from 'payload'
import { databaseSentences } from '@/glossary/constraints'
import { unasked, type Watched, watching } from './watching.mjs'

/** Shut down or starting up, a broken or refused connection, too many of them. */
const CODES = /^(57P0[123]|08\d{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
/** What the driver says without a code, also inside the words of an error that Payload makes of it. */
const WORDS =
  /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|not queryable|terminating connection|the database system is/

type Fault = { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown; syscall?: unknown; status?: unknown }

/** Whether an error says that the database cannot be reached for now: the same attempt may succeed a moment later. */
export function isAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 6) return false
  const { cause, code, errors, message, status, syscall } = error as Fault
  if (status === 503 && message === databaseSentences.away) return true
  if (typeof code === 'string' && (CODES.test(code) || (code === 'ENOENT' && syscall === 'connect'))) return true
  if (typeof message === 'string' && WORDS.test(message)) return true
  return isAway(cause, depth + 1) || (Array.isArray(errors) && errors.some((each) => isAway(each, depth + 1)))
}

/** "Please try again", as a person reads it (503). */
export const databaseAway = (): APIError => new APIError(databaseSentences.away, 503, null, true)

/** Tells whoever watches that the database could not be reached, also where the error itself is swallowed on its way. */
export function noteAway(): void {
  for (let watched = watching.getStore(); watched; watched = watched.outer) watched.away = true
}

/** Does some work and tells whether the database could not be reached in it. What the work throws is thrown. */
export async function watchingForAway<T>(work: () => Promise<T>): Promise<{ result: T; away: boolean }> {
  const watched: Watched = { away: false, outer: watching.getStore() }
  const result = await watching.run(watched, work)
  return { result, away: watched.away }
}

/** Of a request by its headers: nobody knows who sent it, because the database could not be asked. */
export const leaveUnasked = (headers: object): void => void unasked.add(headers)
export const isUnasked = (headers: object | undefined): boolean => headers !== undefined && unasked.has(headers)
