/**
 * How far a figure is from its plan, in percentage points of its target, to one decimal: the share of the target that is reached
 * less the share that was planned by then. null where nothing was agreed.
 */
export const deviationOf = ({
  actual,
  expected,
  target,
}: {
  actual: number
  expected: number | null
  target: number | null
}): number | null =>
  expected === null || target === null || target <= 0 ? null : Math.round(((actual - expected) / target) * 1000) / 10

/** Whether a deviation is beyond the agreed threshold (clause 5(5): 乖離). Ahead of the plan never is; without a threshold nothing is. */
export const isBeyond = (deviation: number | null, threshold: number | null): boolean =>
  deviation !== null && threshold !== null && deviation < -threshold
