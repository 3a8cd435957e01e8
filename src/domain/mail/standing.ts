import type { ApplicationStatus } from '../application/status'

/** What a letter tells of an application. It is not handed over once that is no longer so: a letter may wait for the morning, or for a mail server. */
export type Standing = {
  application: string
  statuses: readonly ApplicationStatus[]
  /** The beginning the letter names, where another one would make it wrong. */
  startsAt?: Date
  /** From this instant on it says nothing to anybody. */
  until?: Date
}
