/** Where a question came from (clause 5(3)): a facility's screen, a residents' page, or the telephone, entered by the operator. */
export const SUPPORT_SOURCES = ['facility', 'resident', 'phone'] as const
export type SupportSource = (typeof SUPPORT_SOURCES)[number]

export const SUPPORT_URGENCIES = ['stopped', 'soon', 'later'] as const
export type SupportUrgency = (typeof SUPPORT_URGENCIES)[number]
export const isSupportUrgency = (value: unknown): value is SupportUrgency => SUPPORT_URGENCIES.includes(value as SupportUrgency)

export const SUPPORT_STATUSES = ['received', 'handling', 'done'] as const
export type SupportStatus = (typeof SUPPORT_STATUSES)[number]

/** Hours within which a question is answered. */
export const ANSWER_HOURS: Readonly<Record<SupportUrgency, number>> = { stopped: 4, soon: 24, later: 72 }

const HOUR = 3_600_000
export const answerDueAt = (receivedAt: Date, urgency: SupportUrgency): Date =>
  new Date(receivedAt.getTime() + ANSWER_HOURS[urgency] * HOUR)

/** `left` is in whole hours, rounded down; `over` rounded up. */
export type SupportClock = { state: 'running'; left: number } | { state: 'late'; over: number } | { state: 'done' }

/** How the operator's clock stands at an instant. The due instant itself is still in time. */
export function readSupportClock({ dueAt, status }: { dueAt: Date; status: SupportStatus }, now: Date): SupportClock {
  if (status === 'done') return { state: 'done' }
  const left = dueAt.getTime() - now.getTime()
  return left < 0 ? { state: 'late', over: Math.ceil(-left / HOUR) } : { state: 'running', left: Math.floor(left / HOUR) }
}
