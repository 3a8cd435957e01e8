/** The states of one application. 受け入れ完了, the fourth figure, is `completed` and nothing else (clause 5(5)エ). */
export const APPLICATION_STATUSES = [
  'applied',
  'waitlisted',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'cancelled',
  'attended',
  'no_show',
  'disputed',
  'completed',
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

/** Over for good or given up: the person may apply for the same slot again. */
const ENDED = ['declined', 'withdrawn', 'expired', 'cancelled'] as const satisfies readonly ApplicationStatus[]

/** At most one application of a person for a slot may be in one of these. */
export const LIVE: readonly ApplicationStatus[] = APPLICATION_STATUSES.filter((s) => !(ENDED as readonly string[]).includes(s))

/** Takes a seat of the slot and the person's time. */
export const HOLDS_SEAT: readonly ApplicationStatus[] = ['accepted', 'attended', 'no_show', 'disputed', 'completed']

/** Waits for the facility to answer. */
export const WAITING: readonly ApplicationStatus[] = ['applied', 'waitlisted']
