import type { Figure } from './figure'
import type { PlanPoint } from './pace'

/** Whether month ends before the last were agreed: the plan is their curve, else a straight line to the target. */
export const isCurve = (points: readonly PlanPoint[], lastMonth: string): boolean => points.some(({ month }) => month < lastMonth)

/** The points of one figure. */
export const pointsOf = (plan: readonly ({ figure: Figure } & PlanPoint)[], figure: Figure): PlanPoint[] =>
  plan.filter((point) => point.figure === figure)
