import type { Payload, PayloadRequest, TypedUser } from 'payload'

export type JobInput = Readonly<Record<string, string>>

/** What a run of a job works with. */
export type JobAt = {
  payload: Payload
  input: JobInput
  programme: string
  /** Who began it; null where nobody did. */
  user: TypedUser | null
  now: Date
  /** Says how far it has come, and shows that it lives. Throws where the job was cancelled, taken by another run, or is to stop here. */
  progress: (done: number, of: number, sentence: string) => Promise<void>
}

/** Where the result is, what to say of it, and what of it is kept with the job. */
export type JobDone = { href: string | null; sentence: string; data?: unknown }

/**
 * The work of one kind. It prepares without leaving anything behind, so that it can be begun again after a crash, and answers
 * what writes the result: that runs in the transaction that ends the job, as whoever began it, and so exactly once.
 */
export type JobHandler = (job: JobAt) => Promise<(req: PayloadRequest) => Promise<JobDone>>
