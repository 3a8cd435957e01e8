import { nextStatuses } from './transitions'
import type { ApplicationStatus } from './status'

const OPEN: readonly ApplicationStatus[] = ['accepted', 'disputed']
const SETTLED: readonly ApplicationStatus[] = ['attended', 'completed', 'no_show', 'cancelled']

/**
 * What the office may record of a visit that took place and is not settled: that somebody came or not, or how an objection ends.
 * Nothing while its person may still confirm or object; nobody calls off a visit that is over.
 */
export const settlingMoves = (status: ApplicationStatus): ApplicationStatus[] =>
  OPEN.includes(status)
    ? nextStatuses(status, 'operator').filter((to) => SETTLED.includes(to) && !(status === 'accepted' && to === 'cancelled'))
    : []
