/** How the office got in touch with a facility or its corporation. */
export const OUTREACH_WAYS = ['phone', 'visit', 'post', 'email', 'meeting', 'online', 'other'] as const
export type OutreachWay = (typeof OUTREACH_WAYS)[number]

/** What came of it. Whoever was not reached has not been told; whoever wants to hear more is interested. */
export const OUTREACH_OUTCOMES = ['not_reached', 'told', 'interested', 'declined'] as const
export type OutreachOutcome = (typeof OUTREACH_OUTCOMES)[number]

/**
 * How far a facility has come, in order (clauses 5(1), 5(5)): tried to reach, 周知, 関心, 登録, 初案件, 初受入. The first
 * three are what the office writes down (a request to be registered is interest as well), the others follow from the
 * ledger, the first publication and the first completed visit, and nobody sets them by hand.
 */
export const OUTREACH_STAGES = ['approached', 'told', 'interested', 'registered', 'listed', 'received'] as const
export type OutreachStage = (typeof OUTREACH_STAGES)[number]

/** Why nobody waits for a facility any more: it does not want to take part now, or it has left. */
export const OUTREACH_ENDS = ['declined', 'withdrawn'] as const
export type OutreachEnd = (typeof OUTREACH_ENDS)[number]

/** Whom somebody should look after: a next step is due, or the wait is long; and of a stage who came that far at all, and who ended there. */
export const OUTREACH_CONCERNS = ['due', 'late', 'reached', 'gone'] as const
export type OutreachConcern = (typeof OUTREACH_CONCERNS)[number]

/** What a new programme starts with: days after 周知, 関心, 登録 and 初案件 from which somebody should ask again. */
export const USUAL_WAITING_DAYS = '14,14,30,30'

const LIST = /^\d{1,3}(,\d{1,3}){3}$/
/** Of a setting such as `14,14,30,30` the days for each stage, the first also for who was not reached yet; null where it is none. */
export function waitingDaysOf(text: string): number[] | null {
  if (!LIST.test(text)) return null
  const days = text.split(',').map(Number)
  return days.every((each) => each >= 1 && each <= 365) ? [days[0] ?? 0, ...days] : null
}
