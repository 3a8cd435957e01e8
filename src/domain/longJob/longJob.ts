import type { Role } from '../role'

/** Work that takes longer than somebody waits before a screen: it is begun, seen to go on, left and come back to. */
export const LONG_JOB_KINDS = ['completion_report', 'pack', 'recount'] as const
export type LongJobKind = (typeof LONG_JOB_KINDS)[number]

export const LONG_JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type LongJobState = (typeof LONG_JOB_STATES)[number]

/** Who may begin which. */
export const LONG_JOB_STARTERS: Readonly<Record<LongJobKind, readonly Role[]>> = {
  completion_report: ['operator'],
  pack: ['operator'],
  recount: ['operator', 'city'],
}

/** How long a run holds a job without a sign of life; after that another run takes it up. */
export const LEASE_SECONDS = 90
/** How often a job is begun before it counts as failed. */
export const MOST_ATTEMPTS = 3

export const isOver = (state: LongJobState): boolean => state === 'done' || state === 'failed' || state === 'cancelled'

/** Seconds before a job that broke off is begun again: longer each time. */
export const secondsBeforeRetry = (attempts: number): number => 30 * attempts

/** What stands beside the bar: whole per cent, 0 while nothing is known, 100 only when all is done. */
export function percentOf({ done, of }: { done: number; of: number }): number {
  return of <= 0 ? 0 : Math.min(100, Math.floor((done / of) * 100))
}

/** What a job is about, written always the same way: two who begin it at once begin one. */
export const keyOf = (input: Readonly<Record<string, string>>): string =>
  Object.keys(input)
    .sort()
    .map((name) => `${name}=${input[name]}`)
    .join('&')
