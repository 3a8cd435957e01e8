import { APIError, type Payload, type TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { type Database, databaseOf, transactionOf } from '@/database/handle'
import { LEASE_SECONDS, type LongJobKind, MOST_ATTEMPTS, secondsBeforeRetry } from '@/domain/longJob/longJob'
import { longJobTexts as texts } from '@/glossary/longJobs'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import type { JobHandler } from './handler'
import { endJob, giveBack, holdJob, JobLost, type Leased, noteProgress, renewLease, takeJob } from './lease'

/** The worker ends: the job goes back to where it waited, and does not count as tried. */
class ToStop extends Error {}

export type Ended = 'none' | 'done' | 'failed' | 'lost' | 'waiting'
type Given = {
  handlers: Readonly<Record<LongJobKind, JobHandler>>
  clock?: () => Date
  /** True once the worker is to end; asked wherever a job says how far it has come. */
  stopping?: () => boolean
  /** Told of every error that is not a refusal of ours. */
  report?: (error: unknown) => void
}

/**
 * Takes the next long job and does it; answers what came of it. A refusal of ours ends the job with its sentence; anything else
 * is tried again after a while, three times at most. Who dies meanwhile leaves a lease that runs out, and another run takes it up.
 */
export async function runNextJob(payload: Payload, given: Given): Promise<Ended> {
  const { clock = () => new Date(), report = () => undefined } = given
  const db = databaseOf(payload)
  const job = await takeJob(db, clock())
  if (!job) return 'none'
  const renewing = setInterval(() => void renewLease(db, job, clock()).catch(() => undefined), (LEASE_SECONDS * 1000) / 3)
  try {
    if (job.attempts > MOST_ATTEMPTS) throw refusal(texts.stoppedTooOften)
    await carryOut(payload, job, given)
    return 'done'
  } catch (error) {
    return await afterFault(db, job, error, { clock, report }).catch((other: unknown) => {
      if (!(other instanceof JobLost)) report(other)
      return 'lost'
    })
  } finally {
    clearInterval(renewing)
  }
}

async function carryOut(payload: Payload, job: Leased, { clock = () => new Date(), handlers, stopping }: Given): Promise<void> {
  const db = databaseOf(payload)
  const user = job.startedBy === null ? null : await accountOf(payload, job.startedBy)
  const progress = async (done: number, of: number, sentence: string): Promise<void> => {
    if (stopping?.()) throw new ToStop()
    await noteProgress(db, job, { done, of, sentence, now: clock() })
  }
  const write = await handlers[job.kind]({
    payload,
    input: job.input,
    programme: job.programme,
    user,
    now: clock(),
    progress,
  })
  const now = clock()
  await inTransaction(payload, { user, context: user ? { now } : { ...asSystem, now } }, async (req) => {
    const within = await transactionOf(req)
    await holdJob(within, job)
    await endJob(within, job, 'done', await write(req), now)
  })
}

async function accountOf(payload: Payload, id: string): Promise<TypedUser> {
  const account = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
  if (!account || account.active === false) throw refusal(texts.noAccount)
  return { ...account, collection: 'users' } as TypedUser
}

async function afterFault(
  db: Database,
  job: Leased,
  error: unknown,
  { clock, report }: { clock: () => Date; report: (error: unknown) => void },
): Promise<Ended> {
  if (error instanceof JobLost) return 'lost'
  if (error instanceof ToStop) {
    await giveBack(db, job, { after: null, attempts: job.attempts - 1 })
    return 'waiting'
  }
  const refused = error instanceof APIError && error.isPublic && error.status < 500
  if (!refused) report(error)
  if (refused || job.attempts >= MOST_ATTEMPTS) {
    await endJob(db, job, 'failed', { href: null, sentence: refused ? error.message : texts.failed }, clock())
    return 'failed'
  }
  await giveBack(db, job, {
    after: new Date(clock().getTime() + secondsBeforeRetry(job.attempts) * 1000),
    attempts: job.attempts,
  })
  return 'waiting'
}
