import { APIError, type DatabaseAdapterObj } from 'payload'
import { databaseSentences } from '@/glossary/constraints'
import { toSentence } from './constraints'

type Answer = { command?: string }
/** `execute` runs each time it is awaited. */
type Session = { db: { execute: (statement: unknown) => PromiseLike<Answer> } }
type Adapter = {
  sessions: Record<string, Session | undefined>
  commitTransaction: (id: number | string | Promise<number | string>) => Promise<void>
}

/**
 * Payload reports a COMMIT that failed as done. Here its answer is looked at: one that a deferred constraint or a lost
 * connection stopped throws, and so does one that an earlier error had turned into a ROLLBACK.
 */
export function withCheckedCommit(db: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const own = adapter as unknown as Adapter
      const { commitTransaction: commit } = own
      adapter.commitTransaction = async (given) => {
        const id = await given
        const session = own.sessions[String(id)]
        const answer = session && nextAnswerOf(session)
        await commit.call(adapter, id)
        if (answer) await assertCommitted(answer)
      }
      return adapter
    },
  }
}

/** Listens to the next statement of a transaction, which is the COMMIT that is about to be sent. */
function nextAnswerOf({ db }: Session): () => Promise<Answer> | undefined {
  const execute = db.execute.bind(db)
  let first: Promise<Answer> | undefined
  db.execute = (statement) => {
    if (first) return execute(statement)
    first = Promise.resolve(execute(statement))
    return first
  }
  return () => first
}

async function assertCommitted(answer: () => Promise<Answer> | undefined): Promise<void> {
  let command: string | undefined
  try {
    command = (await answer())?.command
  } catch (error) {
    throw toSentence(error)
  }
  if (command !== 'COMMIT') throw new APIError(databaseSentences.failed, 500, { code: command ?? null }, true)
}
