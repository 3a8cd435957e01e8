import { inspect } from 'node:util'
import type { Subject } from '@/domain/permissions'
import { type Cast, makeCast } from './cast'
import { everyRecord, type Prepared } from './everyRecord'
import { type RunningPayload, startPayload } from './payload'

export type Everything = {
  running: RunningPayload
  cast: Cast
  /** Records of every kind, of both sides. */
  everything: Record<Subject, Prepared>
  /** The id of one of them. */
  first: (subject: Subject, index?: number) => string
  revisionOf: (collection: Subject, id: string) => Promise<number | undefined>
  /** What the log was given since; nothing of it is printed. */
  logged: string[]
}

/** Payload on a database of this test file's own, everybody signed in, and a record of every kind. */
export async function startEverything(): Promise<Everything> {
  const running = await startPayload()
  const cast = await makeCast(running.payload)
  const everything = await everyRecord(cast)
  const logged: string[] = []
  for (const level of ['error', 'warn', 'info'] as const)
    running.payload.logger[level] = (...given: unknown[]) => void logged.push(inspect(given, { depth: 12 }))
  return {
    running,
    cast,
    everything,
    first: (subject, index = 0) => everything[subject].records[index]?.id ?? '',
    revisionOf: async (collection, id) => {
      const record = await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
      return (record as { revision?: number }).revision
    },
    logged,
  }
}
