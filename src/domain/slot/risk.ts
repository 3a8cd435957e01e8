/** What may still go wrong with a slot before it begins, the most pressing first. */
export const SLOT_RISKS = [
  'too_young',
  'consent_gone',
  'uninsured',
  'unverified',
  'unbriefed',
  'unagreed',
  'unanswered',
  'first_visit',
  'free_seats',
] as const
export type SlotRisk = (typeof SLOT_RISKS)[number]

/** How many days ahead slots are looked through. */
export const RISK_DAYS = 7
const DAY = 24 * 3_600_000

/** How many there are of each: places without insurance, seats nobody has, applications without an answer, and agreed people of each kind. */
export type RiskCounts = Readonly<Record<SlotRisk, number>>
export type FoundRisk = { risk: SlotRisk; count: number }

/** What is to be looked after, in the order in which it presses. */
export const risksOf = (counts: RiskCounts): FoundRisk[] =>
  SLOT_RISKS.flatMap((risk) => (counts[risk] > 0 ? [{ risk, count: counts[risk] }] : []))

/** The slots that are looked through begin after `now` and up to this instant. */
export const riskUntil = (now: Date): Date => new Date(now.getTime() + RISK_DAYS * DAY)
