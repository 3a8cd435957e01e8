import { type Day, daysBetween, lastDayOf, type Month } from '../calendar/jst'
import { ratio } from './ratio'

/** The agreed cumulative number at 24:00 (Tokyo) of a month's last day. */
export type PlanPoint = { month: Month; planned: number }

/** What was agreed for one figure: the contract's days, the target at their end, and any month ends in between. */
export type Plan = {
  startsOn: Day
  endsOn: Day
  target: number | null
  points: readonly PlanPoint[]
  /** What stood already when the contract began, 0 where nothing is said: people stay from one programme to the next. */
  carriedOver?: number
}

/** Where a figure stands against its plan: whole things, and null wherever nothing was agreed. */
type Pace = { expected: number | null; gap: number | null; achievement: number | null }

/** A corner of the plan: so many days after the start (counted at 24:00), so much planned. */
type Corner = { elapsed: number; planned: number }

/**
 * What should have been reached by 24:00 of a day (clause 5(5)): a straight line between the agreed month ends, or
 * target × elapsed days ÷ all days where no month end was agreed. 2025-12-01…2026-03-31 are 121 days.
 * The line starts at what was carried over, which is also expected before the first day; after the last one the last
 * agreed number is. null without target and month ends.
 */
export function expectedAt(plan: Plan, day: Day): number | null {
  const corners = cornersOf(plan)
  const last = corners.at(-1)
  if (!last || corners.length === 1) return null
  const elapsed = Math.max(0, daysBetween(plan.startsOn, day) + 1)
  if (elapsed >= last.elapsed) return last.planned
  const next = corners.findIndex((corner) => corner.elapsed > elapsed)
  return between(corners[next - 1] as Corner, corners[next] as Corner, elapsed)
}

/**
 * The plan of a month's end: what was agreed for it, or what the line between the agreed ends says there. Of a month that the
 * contract leaves early that of its last day.
 */
export function plannedAtMonthEnd(plan: Plan, month: Month): number | null {
  const last = lastDayOf(month)
  const exact = expectedAt(plan, last < plan.endsOn ? last : plan.endsOn)
  return exact === null ? null : Math.round(exact)
}

/** The actual number against the plan of that day; the expectation is rounded first, so that the three add up. */
export function paceOf(plan: Plan, day: Day, actual: number): Pace {
  const exact = expectedAt(plan, day)
  const expected = exact === null ? null : Math.round(exact)
  return { expected, gap: expected === null ? null : actual - expected, achievement: ratio(actual, plan.target) }
}

/** The plan's corners from what was carried over at the start to the target at the end; a month's end after the contract's counts as its last day. */
function cornersOf({ carriedOver = 0, startsOn, endsOn, target, points }: Plan): Corner[] {
  const corners = new Map<number, number>([[0, carriedOver]])
  const total = daysBetween(startsOn, endsOn) + 1
  for (const { month, planned } of points) corners.set(Math.min(total, daysBetween(startsOn, lastDayOf(month)) + 1), planned)
  if (target !== null && !corners.has(total)) corners.set(total, target)
  return [...corners]
    .map(([elapsed, planned]) => ({ elapsed, planned }))
    .filter(({ elapsed }) => elapsed >= 0)
    .sort((a, b) => a.elapsed - b.elapsed)
}

const between = (from: Corner, to: Corner, elapsed: number): number =>
  from.planned + ((to.planned - from.planned) * (elapsed - from.elapsed)) / (to.elapsed - from.elapsed)
