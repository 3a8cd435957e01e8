import { APIError } from 'payload'
import { toSentence } from '@/database/constraints'

export type LoggedFault = {
  /** The error's class. */
  kind: string
  /** Our own sentence, where the error is one of ours or the database refused. */
  sentence?: string
  /** The HTTP status of a refusal, or the code of PostgreSQL or the operating system. */
  code?: string | number
  /** The line of code, where nothing else says what happened. */
  place?: string
}

/** The first call after the message: what stands before it may quote anything. */
const placeIn = ({ message, stack = '' }: Error): string | undefined =>
  /^\s+at (?:.* )?\(?(?:file:\/\/)?(\S+:\d+:\d+)\)?$/m.exec(stack.slice(stack.indexOf(message) + message.length))?.[1]

/** Of an error, or of what caused it: why the database could not be reached. */
function codeOf(error: unknown): unknown {
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  return typeof code === 'string' || !cause ? code : codeOf(cause)
}

/**
 * What the log may hold of an error: never the text of a foreign one, which may quote a statement with its values, a
 * mail or an address.
 */
export function loggedFault(error: unknown): LoggedFault {
  const known = toSentence(error)
  if (known instanceof APIError) {
    const code = (known.data as { code?: unknown } | null)?.code ?? (known.status === 503 ? codeOf(error) : undefined)
    return { kind: known.name, sentence: known.message, code: typeof code === 'string' ? code : known.status }
  }
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code } = error as { code?: unknown }
  const place = placeIn(error)
  return { kind: error.name, ...(typeof code === 'string' ? { code } : {}), ...(place ? { place } : {}) }
}
